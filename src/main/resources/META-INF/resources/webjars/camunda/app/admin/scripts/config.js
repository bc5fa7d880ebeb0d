// The Admin application of the office: its name and its languages.
import {officeLanguage} from '../../../../office.js';

export default {
  app: {name: 'Admin', vendor: 'Doorstep'},
  locales: {availableLocales: ['en', 'zh'], fallbackLocale: officeLanguage},
  disableWelcomeMessage: true,
  csrfCookieName: 'XSRF-TOKEN'
};
