import {
  acceptedFor,
  daysLater,
  dueAfter,
  lastDayInTime,
  lateFrom,
  withinDaysAfter,
} from '@thi-dua/plugin-api';

describe('Days around a deadline', () => {
  it('say what the words say, and nothing of what they do not', () => {
    expect(dueAfter(5)).toEqual({ due: 5 });
    expect(dueAfter(5, { acceptedFor: 10, later: { COMMUNE: 3 } })).toEqual({
      due: 5,
      closes: 10,
      later: { COMMUNE: 3 },
    });
    expect(acceptedFor(7)).toEqual({ closes: 7 });
  });

  it('after a span fix no moment by themselves', () => {
    const due = withinDaysAfter(5, 'trong 05 ngày sau khi hết tháng');
    expect([lateFrom(due), lastDayInTime(due)]).toEqual([undefined, undefined]);
  });

  it('are later for the levels above: as usual, and never before a level below or after one above', () => {
    expect(daysLater()).toEqual({ COMMUNE: 3, DISTRICT: 4, PROVINCE: 5 });
    expect(daysLater({ later: { COMMUNE: 10 } })).toEqual({ COMMUNE: 10, DISTRICT: 10, PROVINCE: 10 });
    expect(daysLater({ later: { PROVINCE: 2 } })).toEqual({ COMMUNE: 2, DISTRICT: 2, PROVINCE: 2 });
    expect(daysLater({ later: { COMMUNE: 0, DISTRICT: 1 } })).toEqual({
      COMMUNE: 0,
      DISTRICT: 1,
      PROVINCE: 5,
    });
  });
});
