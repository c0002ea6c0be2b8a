import {
  ambiguous,
  anyOf,
  area,
  atLeast,
  businessViolations,
  each,
  effectiveInitiatives,
  goodDeeds,
  measure,
  memberCommended,
  moreThan,
  none,
  patrolParticipation,
  presentAtFires,
  presentAtIncidents,
  reach,
  reoffending,
  residentInformation,
  seriousTrafficAccidents,
  target,
  tipsThroughForce,
  weaponCases,
  yes,
} from '@thi-dua/plugin-api';
import { illegalStreetRaces } from './indicators.ts';
import { communes, team } from './units.ts';

const teamsAndCommunes = each(team, ...communes);

const whoseFigure = ambiguous(
  'Không nói tính cho từng Tổ hay cho cả xã, phường; xét ở cả hai cấp cho đến khi tỉnh chọn.',
);
const whichArea = ambiguous(
  '“Địa bàn” có thể là nơi một Tổ phụ trách hoặc cả xã, phường; xét ở cả hai cấp cho đến khi tỉnh chọn.',
);
const howSoon = ambiguous('“Kịp thời” không được định nghĩa; người xác nhận số liệu phải tự xét.');

/** The seven contents of the campaign, with the figures the plan puts in brackets behind each. */
export const grassrootsForceAreas = [
  area('4.1', { at: 'II.4.1', name: 'Tích cực hỗ trợ Công an cấp xã nắm tình hình an ninh, trật tự' }, [
    target('A1.1', {
      at: 'II.4.1',
      words: '80% nguồn tin',
      says: 'Nguồn tin của dân đến Công an cấp xã qua lực lượng cơ sở đạt 80%',
      requires: measure(tipsThroughForce, reach(80)),
      judged: teamsAndCommunes,
      notes: [
        ambiguous('“80%” đứng trơ, không có “từ” hay “trở lên”; coi như đạt khi bằng hoặc hơn.'),
        whoseFigure,
      ],
    }),
    target('A1.2', {
      at: 'II.4.1',
      words: '100% vụ việc về an ninh, trật tự',
      says: 'Vụ việc an ninh, trật tự nào cũng có lực lượng cơ sở đến kịp thời để hỗ trợ',
      requires: measure(presentAtIncidents, reach(100)),
      judged: teamsAndCommunes,
      notes: [howSoon, whoseFigure],
    }),
  ]),
  area(
    '4.2',
    {
      at: 'II.4.2',
      name: 'Chủ động tham gia hỗ trợ xây dựng phong trào toàn dân bảo vệ an ninh Tổ quốc',
    },
    [
      target('A2.1', {
        at: 'II.4.2',
        words: 'xây dựng, nhân rộng hoặc duy trì tại địa bàn ít nhất 01 mô hình',
        says: 'Có từ một mô hình đang hiệu quả, dù mới dựng, nhân rộng hay giữ vững',
        requires: measure(effectiveInitiatives, atLeast(1)),
        judged: teamsAndCommunes,
        notes: [whichArea],
      }),
    ],
  ),
  area(
    '4.3',
    {
      at: 'II.4.3',
      name: 'Tích cực thực hiện tốt công tác hỗ trợ Công an cấp xã phòng cháy, chữa cháy, cứu nạn, cứu hộ',
    },
    [
      target('A3.1', {
        at: 'II.4.3',
        words: '100% vụ việc khi được huy động',
        says: 'Lần nào được huy động chữa cháy, cứu nạn cũng đến kịp thời',
        requires: measure(presentAtFires, reach(100)),
        judged: teamsAndCommunes,
        notes: [howSoon, whoseFigure],
      }),
    ],
  ),
  area(
    '4.4',
    {
      at: 'II.4.4',
      name: 'Tích cực hỗ trợ Công an cấp xã thực hiện tốt nhiệm vụ quản lý hành chính về trật tự xã hội',
    },
    [
      target('A4.1', {
        at: 'II.4.4',
        words: 'không có cơ sở kinh doanh có điều kiện về an ninh, trật tự vi phạm',
        says: 'Không cơ sở kinh doanh có điều kiện nào trên địa bàn vi phạm',
        requires: none(businessViolations),
        judged: teamsAndCommunes,
        notes: [whichArea],
      }),
      target('A4.2', {
        at: 'II.4.4',
        words: 'trên 90%',
        says: 'Người dân cung cấp hơn 90% thông tin nhân khẩu cho Công an cấp xã',
        requires: measure(residentInformation, moreThan(90)),
        judged: teamsAndCommunes,
        notes: [
          ambiguous('Không nói 90% của tổng nào; lấy tổng thông tin nhân khẩu cần cung cấp.'),
          whoseFigure,
        ],
      }),
      target('A4.3', {
        at: 'II.4.4',
        words: 'không có tình trạng tàng trữ, buôn bán, sử dụng trái phép',
        says: 'Không vụ tàng trữ, mua bán, dùng trái phép vũ khí, vật liệu nổ, công cụ hỗ trợ nào',
        requires: none(weaponCases),
        judged: teamsAndCommunes,
        notes: [whichArea],
      }),
    ],
  ),
  area(
    '4.5',
    {
      at: 'II.4.5',
      name: 'Chủ động tham gia hỗ trợ Công an cấp xã vận động, giáo dục, cảm hóa người có hành vi vi phạm pháp luật hiện đang cư trú tại địa bàn',
    },
    [
      target('A5.1', {
        at: 'II.4.5',
        words: 'không để xảy ra trường hợp người đã vi phạm pháp luật tái phạm',
        says: 'Không ai từng vi phạm pháp luật trên địa bàn lại vi phạm',
        requires: none(reoffending),
        judged: teamsAndCommunes,
        notes: [whichArea],
      }),
    ],
  ),
  area(
    '4.6',
    {
      at: 'II.4.6',
      name: 'Tích cực hỗ trợ Công an cấp xã tuần tra bảo đảm an ninh, trật tự, an toàn giao thông',
    },
    [
      target('A6.1', {
        at: 'II.4.6',
        words: '100% lực lượng',
        says: 'Mọi thành viên lực lượng cơ sở đều tham gia hỗ trợ tuần tra',
        requires: measure(patrolParticipation, reach(100)),
        judged: teamsAndCommunes,
        notes: [whoseFigure],
      }),
      target('A6.2', {
        at: 'II.4.6',
        words: 'không để xảy ra đua xe trái phép',
        says: 'Không vụ đua xe trái phép nào trên địa bàn',
        requires: none(illegalStreetRaces),
        judged: teamsAndCommunes,
        notes: [whichArea],
      }),
      target('A6.3', {
        at: 'II.4.6',
        words: 'tai nạn giao thông nghiêm trọng hoặc đặc biệt nghiêm trọng',
        says: 'Không vụ tai nạn giao thông nào thuộc hai loại nêu tên trên địa bàn',
        requires: none(seriousTrafficAccidents),
        judged: teamsAndCommunes,
        notes: [
          ambiguous('Loại “rất nghiêm trọng” nằm giữa hai loại nêu tên nhưng không được nhắc; chưa tính.'),
          whichArea,
        ],
      }),
    ],
  ),
  area(
    '4.7',
    {
      at: 'II.4.7',
      name: 'Chủ động tham gia xây dựng, phát huy, nhân rộng những hình ảnh đẹp của lực lượng tham gia bảo vệ an ninh, trật tự ở cơ sở',
    },
    [
      target('A7.1', {
        at: 'II.4.7',
        words:
          'mỗi tháng thực hiện ít nhất 01 việc tốt hoặc có cá nhân được biểu dương, khen thưởng, ghi nhận',
        says: 'Tháng nào mỗi Tổ cũng có một việc tốt, hoặc một người được biểu dương',
        requires: anyOf(measure(goodDeeds, atLeast(1)), yes(memberCommended)),
        judged: each(team),
        every: 'MONTH',
      }),
    ],
  ),
];
