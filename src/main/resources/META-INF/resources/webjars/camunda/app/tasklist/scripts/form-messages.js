// The form viewer inside the Tasklist knows English messages only; this puts them into Chinese as they appear.
import {language} from '../../../../case-file/words.js';

const ZH = [
  [/^Field is required\.$/, '请填写此项。'],
  [/^Field must have minimum length of (\d+)\.$/, '请至少填写 $1 个字符。'],
  [/^Field must have maximum length of (\d+)\.$/, '最多填写 $1 个字符。'],
  [/^Field must have minimum value of (.+)\.$/, '数值不得小于 $1。'],
  [/^Field must have maximum value of (.+)\.$/, '数值不得大于 $1。'],
  [/^Field must match pattern .*$/, '格式不正确。'],
  [/^Value is not a number\.$/, '请填写数字。'],
  [/^Date is required\.$/, '请填写日期。'],
  [/^Select$/, '请选择'],
  [/^Add new$/, '添加一行'],
  [/^No results$/, '没有结果'],
  [/^Nothing found$/, '没有结果'],
  [/^All values selected$/, '已全部选择'],
  [/^Remove tag$/, '移除'],
  [/^Search$/, '搜索'],
  ...['January', 'February', 'March', 'April', 'May', 'June', 'July', 'August', 'September', 'October', 'November', 'December']
    .map((month, place) => [new RegExp(`^${month}$`), `${place + 1}月`]),
  ...['Sun', 'Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat'].map((day, place) => [new RegExp(`^${day}$`), '日一二三四五六'[place]])
];
const WHERE = '.fjs-form-field-error, .fjs-select-placeholder, .fjs-repeat-render-add, .fjs-no-options, .fjs-dropdownlist-item, .fjs-dropdownlist-empty, .flatpickr-months, .flatpickr-weekdays';
const HINTS = '.fjs-container [placeholder], .fjs-container [title]';

function translate(node) {
  for (const text of [...node.childNodes].filter(child => child.nodeType === Node.TEXT_NODE)) {
    const rule = ZH.find(([english]) => english.test(text.data.trim()));
    if (rule) text.data = text.data.trim().replace(rule[0], rule[1]);
  }
  [...node.children].forEach(translate);
}

function translateHint(field) {
  for (const hint of ['placeholder', 'title']) {
    const rule = ZH.find(([english]) => english.test(field.getAttribute(hint) ?? ''));
    if (rule) field.setAttribute(hint, field.getAttribute(hint).replace(rule[0], rule[1]));
  }
}

if (language === 'zh') {
  new MutationObserver(() => {
    document.querySelectorAll(WHERE).forEach(translate);
    document.querySelectorAll(HINTS).forEach(translateHint);
  })
    .observe(document.body, {childList: true, subtree: true, characterData: true});
}
