import {
  allOf,
  ambiguous,
  anyOf,
  area,
  atLeast,
  businessViolations,
  each,
  effectiveInitiatives,
  goodDeeds,
  initiativesCommended,
  measure,
  memberCommended,
  moreThan,
  none,
  oddity,
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
import { assignedWorkDone } from './indicators.ts';

const eachTeam = each('SECURITY_TEAM');
// Before July 2025 the communes of a district were xã, phường and thị trấn.
const teamsAndCommunes = each('SECURITY_TEAM', 'COMMUNE', 'WARD', 'TOWNSHIP');

const whatIsInTime = ambiguous('Không nói thế nào là có mặt kịp thời.');
const whichTerritory = ambiguous(
  'Không nói địa bàn là thôn, tổ dân phố của một tổ hay cả xã, phường, thị trấn; ở đây xét cả hai.',
);
const whoseFigure = ambiguous('Không nói tính cho từng tổ hay cả xã, phường, thị trấn; ở đây xét cả hai.');

export const areas = [
  area('4.1', { name: 'Thi đua hỗ trợ Công an cấp xã nắm tình hình an ninh, trật tự', at: 'II.4.1' }, [
    target('A1.1', {
      says: 'Ít nhất 80% nguồn tin của Nhân dân đến Công an cấp xã qua lực lượng cơ sở',
      requires: measure(tipsThroughForce, atLeast(80)),
      judged: teamsAndCommunes,
      at: 'II.4.1',
      words: 'từ 80% trở lên',
      notes: [
        ambiguous(
          'Không nói tính riêng từng đợt hay chung cả phong trào; ở đây tính chung, các chỉ tiêu không theo tháng khác cũng vậy.',
        ),
        ambiguous('Câu mở đầu bằng “Phấn đấu”; ở đây vẫn là mức phải đạt.'),
        whoseFigure,
      ],
    }),
    target('A1.2', {
      says: 'Vụ việc an ninh, trật tự nào lực lượng cơ sở cũng đến kịp thời để hỗ trợ',
      requires: measure(presentAtIncidents, reach(100)),
      judged: teamsAndCommunes,
      at: 'II.4.1',
      words: '100% vụ, việc về an ninh, trật tự',
      notes: [whatIsInTime, whoseFigure],
    }),
  ]),
  area('4.2', { name: 'Thi đua hỗ trợ xây dựng Phong trào toàn dân bảo vệ an ninh Tổ quốc', at: 'II.4.2' }, [
    target('A2.1', {
      says: 'Góp phần xây dựng hoặc nhân rộng ít nhất một mô hình có hiệu quả, được Công an từ cấp huyện biểu dương',
      requires: allOf(measure(effectiveInitiatives, atLeast(1)), measure(initiativesCommended, atLeast(1))),
      judged: teamsAndCommunes,
      at: 'II.4.2',
      words:
        'xây dựng, nhân rộng tại địa bàn ít nhất 01 mô hình đang phát huy hiệu quả trong Phong trào toàn dân bảo vệ an ninh Tổ quốc được Công an cấp huyện trở lên biểu dương, ghi nhận',
      notes: [
        whichTerritory,
        ambiguous(
          'Chỉ kể mô hình xây dựng hoặc nhân rộng; không nói mô hình có từ trước, nay duy trì, có được tính không.',
        ),
      ],
    }),
  ]),
  area(
    '4.3',
    {
      name: 'Thi đua thực hiện tốt công tác hỗ trợ Công an cấp xã phòng cháy, chữa cháy, cứu nạn, cứu hộ',
      at: 'II.4.3',
    },
    [
      target('A3.1', {
        says: 'Lần nào được huy động chữa cháy, cứu nạn, cứu hộ lực lượng cơ sở cũng đến kịp thời',
        requires: measure(presentAtFires, reach(100)),
        judged: teamsAndCommunes,
        at: 'II.4.3',
        words: '100% vụ việc khi được huy động',
        notes: [whatIsInTime, whoseFigure],
      }),
    ],
  ),
  area(
    '4.4',
    {
      name: 'Thi đua hỗ trợ Công an xã thực hiện tốt nhiệm vụ quản lý hành chính về trật tự xã hội',
      at: 'II.4.4',
      notes: [oddity('Tên mục viết “Công an xã”; phần chỉ tiêu và các mục khác viết “Công an cấp xã”.')],
    },
    [
      target('A4.1', {
        says: 'Không cơ sở kinh doanh có điều kiện nào trên địa bàn vi phạm pháp luật',
        requires: none(businessViolations),
        judged: teamsAndCommunes,
        at: 'II.4.4',
        words: 'không có cơ sở kinh doanh có điều kiện về an ninh, trật tự vi phạm',
        notes: [whichTerritory],
      }),
      target('A4.2', {
        says: 'Nhân dân cung cấp hơn 90% thông tin nhân khẩu; đúng 90% chưa đạt',
        requires: measure(residentInformation, moreThan(90)),
        judged: teamsAndCommunes,
        at: 'II.4.4',
        words: 'trên 90%',
        notes: [
          ambiguous('Không nói 90% của tổng nào; ở đây là thông tin nhân khẩu cần cung cấp.'),
          whoseFigure,
        ],
      }),
      target('A4.3', {
        says: 'Không có vụ tàng trữ, mua bán, sử dụng trái phép vũ khí, vật liệu nổ, công cụ hỗ trợ',
        requires: none(weaponCases),
        judged: teamsAndCommunes,
        at: 'II.4.4',
        words: 'không có tình trạng tàng trữ, buôn bán, sử dụng trái phép',
        notes: [whichTerritory],
      }),
    ],
  ),
  area(
    '4.5',
    {
      name: 'Thi đua hỗ trợ Công an cấp xã vận động, giáo dục, cảm hóa người có hành vi vi phạm pháp luật hiện đang cư trú tại địa bàn',
      at: 'II.4.5',
    },
    [
      target('A5.1', {
        says: 'Không ai từng vi phạm pháp luật trên địa bàn vi phạm lại',
        requires: none(reoffending),
        judged: teamsAndCommunes,
        at: 'II.4.5',
        words: 'không để xảy ra trường hợp người đã vi phạm pháp luật tái phạm',
        notes: [whichTerritory],
      }),
    ],
  ),
  area(
    '4.6',
    {
      name: 'Thi đua hỗ trợ Công an cấp xã tuần tra bảo đảm an ninh, trật tự an toàn giao thông',
      at: 'II.4.6',
      notes: [oddity('Tên mục thiếu dấu phẩy sau “trật tự”; phần chỉ tiêu có dấu phẩy.')],
    },
    [
      target('A6.1', {
        says: 'Mọi thành viên lực lượng cơ sở đều tham gia hỗ trợ tuần tra',
        requires: measure(patrolParticipation, reach(100)),
        judged: teamsAndCommunes,
        at: 'II.4.6',
        words: '100% lực lượng',
        notes: [whoseFigure],
      }),
      target('A6.3', {
        says: 'Không có tai nạn giao thông nghiêm trọng hoặc đặc biệt nghiêm trọng trên địa bàn',
        requires: none(seriousTrafficAccidents),
        judged: teamsAndCommunes,
        at: 'II.4.6',
        words: 'không để xảy ra tai nạn giao thông nghiêm trọng, đặc biệt nghiêm trọng',
        notes: [whichTerritory, ambiguous('Không nhắc mức “rất nghiêm trọng”, đứng giữa hai mức được nêu.')],
      }),
    ],
  ),
  area(
    '4.7',
    {
      name: 'Thi đua xây dựng, phát huy, nhân rộng những hình ảnh đẹp của lực lượng tham gia bảo vệ an ninh, trật tự ở cơ sở',
      at: 'II.4.7',
    },
    [
      target('A7.0', {
        says: 'Làm xong mọi công việc, chỉ tiêu nhiệm vụ được giao',
        requires: measure(assignedWorkDone, reach(100)),
        judged: teamsAndCommunes,
        at: 'II.4.7',
        words: 'hoàn thành 100% số lượng công việc, chỉ tiêu nhiệm vụ được giao',
        notes: [
          ambiguous(
            'Câu này đứng ở phần “Nội dung”, không ở phần “Chỉ tiêu”; tỉnh cần quyết định có chấm hay không.',
          ),
          ambiguous('Công việc còn phải đạt chất lượng, hiệu quả nhưng không nói đo bằng gì.'),
          whoseFigure,
        ],
      }),
      target('A7.1', {
        says: 'Mỗi tháng mỗi tổ có ít nhất một việc tốt hoặc có người được biểu dương',
        requires: anyOf(measure(goodDeeds, atLeast(1)), yes(memberCommended)),
        judged: eachTeam,
        every: 'MONTH',
        at: 'II.4.7',
        words:
          'mỗi tháng thực hiện ít nhất 01 việc tốt hoặc có cá nhân được biểu dương, khen thưởng, ghi nhận',
        notes: [ambiguous('Không nói tháng đầu (12/2024) và tháng cuối (8/2025) không trọn có tính không.')],
      }),
    ],
  ),
];
