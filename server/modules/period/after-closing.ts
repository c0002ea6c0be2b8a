/** SQL names of a `reporting_period` and of the `campaign_state` of its campaign. */
interface PeriodOfCampaign {
  readonly period: string;
  readonly state: string;
}

/**
 * SQL: whether the period begins after the campaign was closed: nothing is done any more that it could ask for. A report
 * on what was done before is taken until its period closes. A campaign that is reopened has not been closed.
 */
export const beginsAfterClosing = ({ period, state }: PeriodOfCampaign): string =>
  `coalesce(${state}.state = 'CLOSED' and ${period}.starts_on > (${state}.closed_at at time zone 'Asia/Ho_Chi_Minh')::date, false)`;
