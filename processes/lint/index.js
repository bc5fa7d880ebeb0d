/** The house rules, each an error: a model that breaks one is not deployed. */
const rules = [
  'bound-to-deployment',
  'delegate-by-stem',
  'ends-in-answer',
  'everything-named',
  'fits-a-screen',
  'gateway-asks',
  'id-shape',
  'leaves-house-async',
  'no-programs',
  'passes-business-key',
  'process-ready',
  'starts-async',
  'task-explained',
  'task-has-dates',
  'task-has-form',
  'task-has-owner'
];

module.exports = {
  configs: {
    recommended: {
      rules: Object.fromEntries(rules.map(rule => [ `doorstep/${rule}`, 'error' ]))
    }
  }
};
