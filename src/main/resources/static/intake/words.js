// The words of the intake form, in English and Simplified Chinese.
export const WORDS = {
  en: {
    how: 'How it came in', channel: 'Channel', receivedOn: 'Received on', receivedOnHint: 'Leave empty for today.', urgent: 'Serious or urgent: report up the line at once',
    who: 'Who', anonymous: 'The petitioner gave no name', name: 'Name of the person or organisation', nameHint: 'No identity card number is asked or stored.', address: 'Address', phone: 'Telephone (optional)', groupSize: 'Number of people', representativesHint: 'Who speaks for them? At a visit at most five (Regulations on Petition Work, article 20).', addRepresentative: 'Add a representative', representative: 'Representative {0}', remove: 'Remove representative {0}',
    what: 'The matter', request: 'Request', requestHint: 'In one or two sentences: what should be done?', facts: 'Facts', factsHint: 'What happened, where and when, in the petitioner\'s words.', reasons: 'Reasons', community: 'Community (optional)', topic: 'Topic (optional)', unknown: 'Not known yet', oral: 'Told orally and written down here', readBack: 'Read back to the petitioner, who agreed', files: 'Attachments', chooseFiles: 'Files (optional, up to 20 MB each)',
    LETTER: 'Letter', VISIT: 'Visit to the office', PHONE: 'Phone', NET: 'Online', FAX: 'Fax', HOME_VISIT: 'Home visit', RECEPTION: 'Reception day', HOTLINE: 'Hotline', TRANSFER_IN: 'Transferred from another office',
    errors: 'Please look at this again:', required: '{0}: please fill this in.', future: 'Received on: this day is still to come.', groupNumber: 'Number of people: a whole number from 1 to 100,000.', tooMany: 'At a visit at most five representatives may speak for the others.', morePeople: 'There are more representatives than people.', mustReadBack: 'What was told orally has to be read back and agreed to (article 19).', idCard: 'Telephone: this looks like an identity card number, which is not needed.', tooLarge: '{0} is larger than 20 MB.',
    refused: 'The petition was not registered:', uploading: 'Uploading {0}: {1} %', missing: '{0} was not added: {1}', registered: 'The petition is registered as {0}, but not all files were added. Add them in the case file.', done: 'The petition is registered as {0}.', forPetitioner: 'Tell the petitioner this number and the query code:', goOn: 'Go on', noChoices: 'The lists of communities and topics could not be loaded; both may stay open.'
  },
  zh: {
    how: '来源', channel: '信访形式', receivedOn: '收到日期', receivedOnHint: '不填即为今天。', urgent: '重大、紧急事项：立即报告',
    who: '信访人', anonymous: '信访人未署名', name: '姓名（名称）', nameHint: '不要求填写、也不保存身份证号码。', address: '住址', phone: '联系电话（可不填）', groupSize: '人数', representativesHint: '由谁代表？走访的代表不超过五人（《信访工作条例》第二十条）。', addRepresentative: '添加代表', representative: '代表{0}', remove: '删除代表{0}',
    what: '信访事项', request: '请求', requestHint: '用一两句话写明希望解决什么。', facts: '事实', factsHint: '何时、何地、发生了什么，尽量用信访人的原话。', reasons: '理由', community: '社区（可不填）', topic: '事项类别（可不填）', unknown: '尚不清楚', oral: '口头提出，由工作人员记录', readBack: '已向信访人宣读，信访人确认无误', files: '附件', chooseFiles: '文件（可不选，每个不超过 20 MB）',
    LETTER: '来信', VISIT: '来访', PHONE: '来电', NET: '网上', FAX: '传真', HOME_VISIT: '入户走访', RECEPTION: '接访', HOTLINE: '热线', TRANSFER_IN: '其他机关转送',
    errors: '请核对以下内容：', required: '{0}：请填写。', future: '收到日期：不能晚于今天。', groupNumber: '人数：请填写 1 至 100000 的整数。', tooMany: '走访的代表不得超过五人。', morePeople: '代表人数多于总人数。', mustReadBack: '口头提出的事项应当宣读并由信访人确认（第十九条）。', idCard: '联系电话：这似乎是身份证号码，无须填写。', tooLarge: '{0} 超过 20 MB。',
    refused: '未能登记：', uploading: '正在上传 {0}：{1}%', missing: '{0} 未添加：{1}', registered: '已登记为 {0}，但有文件未能添加，请在案卷中补充。', done: '已登记，编号 {0}。', forPetitioner: '请将编号和查询码告知信访人：', goOn: '继续', noChoices: '社区和事项类别列表未能加载，这两项可暂不填写。'
  }
};
