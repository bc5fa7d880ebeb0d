// The words of the case file page, in English and Simplified Chinese.
import {officeLanguage} from '../office.js';

const SPOKEN = ['en', 'zh'];
export const inTasklist = document.querySelector('base[app-name]') !== null;
const asked = (inTasklist ? navigator.languages?.[0] ?? navigator.language : document.documentElement.lang).slice(0, 2).toLowerCase();

/** The reader's language: the Tasklist follows the browser, our own pages say theirs. */
export const language = SPOKEN.includes(asked) ? asked : officeLanguage;

export const WORDS = {
  en: {
    tab: 'Case file', petitionNumber: 'Petition', topicName: 'Topic', communityName: 'Community', loading: 'Loading the case file…', title: 'Case file {0}', status: 'Status', urgent: 'Urgent', sealed: 'Sealed: misconduct report',
    matter: 'The matter', request: 'Request', facts: 'Facts', reasons: 'Reasons', topic: 'Topic', community: 'Community', channel: 'How it came in', receivedOn: 'Received on', related: 'Earlier petition on the same matter', groupSize: 'Number of people', departed: 'Have left the group', oral: 'Told orally', readBack: 'Read back and confirmed',
    people: 'People', place: 'No.', role: 'Role', name: 'Name', address: 'Address', phone: 'Contact', PETITIONER: 'Petitioner', REPRESENTATIVE: 'Representative', MEMBER: 'Member', AGENT: 'Agent', masked: 'Names and contacts are masked. Show them only if your task needs them; each look is logged.', unmask: 'Show {0} in full', unmaskReason: 'Why does your task need this?', unmasked: 'Shown in full. This look is in the log.',
    demands: 'Demands', number: 'Number', summary: 'Demand', type: 'Kind', standing: 'Standing', unit: 'Unit', concerned: 'Concerned: {0}', assisting: 'Assisting: {0}', comma: ', ', handler: 'Handler', project: 'Project', noProject: 'None', changeProject: 'Change the project of {0}', projectHint: 'Whoever works or has worked on the project takes no part in this petition (R22 §28). Correct a mistake here as well: whom it kept out takes part again.', projectChosen: 'Which project is {0} about?', projectDone: 'The project of {0} has been noted.', takeNoPart: 'Who takes no part', due: 'Due', dueWhy: '{0} ({1})', why: 'Why this day',
    periods: 'Periods of the law', owed: 'What is owed', start: 'Began on', late: 'Late since', ledger: 'Ledger', entries: 'Entries: {0}',
    timeline: 'Timeline', when: 'When', what: 'What', who: 'Who',
    attachments: 'Attachments', file: 'File', size: 'Size', addedAt: 'Added', addedBy: 'By', download: 'Download {0}', attach: 'Add files', chooseFiles: 'Choose files (up to 20 MB each)', uploading: 'Uploading {0}: {1} %', uploaded: '{0} has been added.', tooLarge: '{0} is larger than 20 MB and was not sent.', noFile: 'Choose a file first.',
    visits: 'Visits', purpose: 'Purpose', slot: 'Time', visitors: 'Visitors', outcome: 'Outcome', said: 'What was said', attempt: 'Attempt', consentWithdrawn: 'Consent withdrawn', consentWithdrawnAsk: 'End this visit because the person has withdrawn consent? No reason is asked.',
    promises: 'Promises', promise: 'Promise', byName: 'Promised by', keepBy: 'Keep by', keptOn: 'Kept on',
    decisions: 'Decisions', reply: 'Reply', approvedOn: 'Approved on', servedOn: 'Served on',
    reviews: 'Reviews', stage: 'Stage', askedOn: 'Asked for on', askedLate: '{0}, too late', askedBy: 'Asked for by', disagrees: 'Why they do not agree', body: 'Reviewed by', carriedOutOn: 'Carried out on', opinionBy: 'Opinion drafted by {0}', law: 'Law', remark: 'Returned with the remark',
    recusals: 'Requests for recusal', whom: 'Who is meant', whomHead: '{0} (the head)', ground: 'Ground', meant: 'Officer found', decidedOn: 'Decided on', decidedWhy: 'Reason of the decision',
    letters: 'Letters', kind: 'Letter', issuedOn: 'Issued on', show: 'Show the text',
    notes: 'Notes', none: 'None.', yes: 'Yes', no: 'No',
    queryCode: 'Query code for the petitioner', ownCode: 'Query code for this person', addMember: 'Add a member', addMemberHint: 'One who joins and does not speak for others. A name is enough; the code shown then is to be handed to them.', addMemberDone: 'The member has been added. Hand them the number {0} and their own code: {1}', actions: 'Actions', interest: 'Declare an interest', interestHint: 'You will be given no task of this petition any more (R22 §28).', interestReason: 'What is the interest? (optional)', interestDone: 'Your interest has been noted.',
    withdraw: 'Petitioner withdraws', withdrawHint: 'Only at the petitioner\'s own word. It is confirmed in writing; no reason is asked.', withdrawWords: 'How did the petitioner say so? (when, by what way)', withdrawDone: 'The withdrawal has been recorded.',
    urgentReport: 'Report as urgent', urgentHint: 'Serious or urgent matters go up the line at once (R22 §25).', urgentWords: 'What makes it urgent?', urgentDone: 'The head of the petition office has been told.',
    material: 'Add material', materialHint: 'What the petitioner has added in words.', materialWords: 'The petitioner\'s words', materialDone: 'The material has been added.',
    send: 'Send', cancel: 'Cancel', required: 'Please fill this in.', reload: 'Load again', failed: 'The case file could not be loaded.', noNumber: 'This task belongs to no petition.', offline: 'The server cannot be reached. Nothing was lost; please try again.', error: 'That did not work (answer {0}). Please try again.'
  },
  zh: {
    tab: '案卷', petitionNumber: '信访件编号', topicName: '事项类别', communityName: '社区', loading: '正在加载案卷…', title: '案卷 {0}', status: '状态', urgent: '紧急', sealed: '密封：检举控告',
    matter: '信访事项', request: '请求', facts: '事实', reasons: '理由', topic: '事项类别', community: '社区', channel: '信访形式', receivedOn: '收到日期', related: '同一事项的先前信访件', groupSize: '人数', departed: '已退出人数', oral: '口头提出', readBack: '已宣读并确认',
    people: '信访人', place: '序号', role: '身份', name: '姓名', address: '住址', phone: '联系方式', PETITIONER: '信访人', REPRESENTATIVE: '代表', MEMBER: '联名人', AGENT: '代理人', masked: '姓名和联系方式已隐去。确因办理需要方可查看，每次查看均有记录。', unmask: '查看{0}的完整信息', unmaskReason: '办理此任务为何需要查看？', unmasked: '已显示完整信息，本次查看已记录。',
    demands: '诉求', number: '编号', summary: '诉求内容', type: '类型', standing: '办理状态', unit: '责任单位', concerned: '涉及单位：{0}', assisting: '协办单位：{0}', comma: '、', handler: '承办人', project: '涉及的项目', noProject: '无', changeProject: '更改 {0} 涉及的项目', projectHint: '参与或者曾参与该项目的人员不参加本信访件的办理（《信访工作条例》第二十八条）。原先选错的，也在此更正，因此回避的人员可以重新参加。', projectChosen: '{0} 涉及哪个项目？', projectDone: '已记录 {0} 涉及的项目。', takeNoPart: '回避人员', due: '期限', dueWhy: '{0}（{1}）', why: '为什么是这一天',
    periods: '法定期限', owed: '应当完成', start: '起算日', late: '逾期自', ledger: '期限台账', entries: '共{0}条',
    timeline: '办理过程', when: '时间', what: '事项', who: '办理人',
    attachments: '附件', file: '文件', size: '大小', addedAt: '添加时间', addedBy: '添加人', download: '下载 {0}', attach: '添加文件', chooseFiles: '选择文件（每个不超过 20 MB）', uploading: '正在上传 {0}：{1}%', uploaded: '{0} 已添加。', tooLarge: '{0} 超过 20 MB，未上传。', noFile: '请先选择文件。',
    visits: '走访', purpose: '目的', slot: '时段', visitors: '走访人员', outcome: '结果', said: '谈话内容', attempt: '次数', consentWithdrawn: '撤回同意', consentWithdrawnAsk: '对方已撤回同意，确定终止本次走访吗？无须说明理由。',
    promises: '承诺事项', promise: '承诺', byName: '承诺人', keepBy: '兑现期限', keptOn: '兑现日期',
    decisions: '处理意见', reply: '答复', approvedOn: '批准日期', servedOn: '送达日期',
    reviews: '复查复核', stage: '阶段', askedOn: '请求日期', askedLate: '{0}，已逾期', askedBy: '请求人', disagrees: '不服的理由', body: '复查（复核）机关', carriedOutOn: '落实日期', opinionBy: '{0}起草的意见', law: '依据', remark: '退回意见',
    recusals: '回避申请', whom: '申请谁回避', whomHead: '{0}（负责人）', ground: '理由类别', meant: '所指人员', decidedOn: '决定日期', decidedWhy: '决定理由',
    letters: '文书', kind: '文书', issuedOn: '出具日期', show: '显示全文',
    notes: '记录', none: '无。', yes: '是', no: '否',
    queryCode: '告知信访人的查询码', ownCode: '告知此人的查询码', addMember: '添加联名人', addMemberHint: '加入联名但不担任代表的人，填写姓名即可；随后显示的查询码应交本人。', addMemberDone: '已添加。请将编号 {0} 和本人的查询码告知其本人：{1}', actions: '操作', interest: '申报回避', interestHint: '申报后不再向您分派本信访件的任务（《信访工作条例》第二十八条）。', interestReason: '有何利害关系？（可不填）', interestDone: '已记录您的回避申报。',
    withdraw: '信访人撤回', withdrawHint: '仅限信访人本人提出。将出具书面确认，不询问理由。', withdrawWords: '信访人如何提出？（时间、方式）', withdrawDone: '已登记撤回。',
    urgentReport: '紧急报告', urgentHint: '重大、紧急信访事项应当立即报告（《信访工作条例》第二十五条）。', urgentWords: '为何紧急？', urgentDone: '已报告信访部门负责人。',
    material: '补充材料', materialHint: '信访人补充的内容。', materialWords: '信访人的原话', materialDone: '材料已补充。',
    send: '提交', cancel: '取消', required: '请填写。', reload: '重新加载', failed: '案卷未能加载。', noNumber: '此任务不属于任何信访件。', offline: '无法连接服务器，内容未丢失，请重试。', error: '操作未成功（返回 {0}），请重试。'
  }
};

/** The words under a key, with {0}, {1}… filled in. */
export function say(key, ...values) {
  const words = WORDS[language][key] ?? key;
  return words.replace(/\{(\d)\}/g, (_, place) => values[place] ?? '');
}
