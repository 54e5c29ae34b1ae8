// What html-validate is asked of the pages: all that it recommends, but for this.
module.exports = {
  root: true,
  extends: ["html-validate:recommended"],
  rules: {
    // The templates write <!doctype html> in lower case; HTML takes either.
    "doctype-style": "off",
    // Ids of records have a slash (2020q3/e-0147) and begin with a year, those of the page's own
    // elements have a dot (page.main), so that neither can meet the other. HTML forbids spaces only,
    // and the relaxed rule does.
    "valid-id": ["error", { relaxed: true }],
    // The boxes around tables are regions because they scroll: a reader at a keyboard must get into
    // them. As <section> they would take the place of the sections of the text, and their margins.
    "prefer-native-element": ["error", { exclude: ["region"] }],
  },
};
