import type { AwardForm } from '@thi-dua/schema';
import { manyByKey } from '../../data/batching.ts';
import type { Queries } from '../../data/database.ts';

/** SQL: the document of an award form with its criteria; `form` is the alias of the table. */
export const formDocument = (form: string): string =>
  `${form}.document || jsonb_build_object('criteria', coalesce((
     select jsonb_agg(criterion.document order by criterion.position) from criterion
     where criterion.award_form_id = ${form}.id and criterion.retired_at is null), '[]'))`;

/** The batched reader of award forms with their criteria, for one request. */
export function awardLoaders(queries: Queries) {
  return {
    awardFormsOfCampaign: manyByKey<AwardForm>(
      queries,
      `select campaign.key as owner, ${formDocument('form')} as document
       from award_form form join campaign on campaign.id = form.campaign_id
       where campaign.key = any($1) and form.retired_at is null order by form.position`,
    ),
  };
}
