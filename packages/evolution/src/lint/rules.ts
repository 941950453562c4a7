/** What each rule of the house asks of a schema, and why. */
export const lintRules = {
  "meta-schema": {
    asks: "A schema holds only what schemas/meta-schema.json lets in.",
    why: "Every tool of the project understands just those keywords, and a package can be built from nothing else.",
  },
  "keyword-unknown": {
    asks: "A schema has no other keywords than schemas/meta-schema.json lists for its kind.",
    why: "Validators pass over a keyword that they do not know, so a slip in one would check nothing, and nobody would be told.",
  },
  "keyword-missing": {
    asks: "What follows from the place or the build of a schema is written down in it: $schema, $id, x-kind, type, x-open and the trailer.",
    why: "Programs that read one file alone cannot work it out.",
  },
  "key-order": {
    asks: "The keys of a schema begin with $schema, $id, title, description, examples, x-kind, x-stage and x-since; those of a field with what its values are, then title, description and examples; those of a code with const.",
    why: "People who read one file find their way in all of them, and a change shows as what it is.",
  },
  "id-path": {
    asks: "The $id of a schema is the address that its path asks for.",
    why: "References between schemas are addresses, and published ones must lead back to the file.",
  },
  "ref-unknown": {
    asks: "A $ref leads to a schema that exists.",
    why: "Nothing is fetched from elsewhere, so a reference to nothing stops the build.",
  },
  "ref-cycle": {
    asks: "No schema leads back to itself by $ref or allOf without a step into the value.",
    why: "Such a reference is followed for ever: validators crash when they compile it.",
  },
  "pattern-unsafe": {
    asks: "No pattern takes far longer than the text that it looks at is long.",
    why: "Somebody could send a text that stops a checker for hours. The repository judges the patterns again in its tests, more slowly and more strictly.",
  },
  "form-indistinct": {
    asks: "Where an object has several forms, a field that each of them requires has another const in each.",
    why: "A message can then say what is wrong in the form that was meant, and TypeScript tells the forms apart.",
  },
  "example-unfitting": {
    asks: "Every one of examples is what the schema or the field itself asks.",
    why: "The first of them stands in messages, as what to write.",
  },
  "placeholder-left": {
    asks: "No text begins with TODO.",
    why: "standpipe new record writes such texts where a person has to say something.",
  },
  "text-spaces": {
    asks: "Titles and descriptions stand on one line, without spaces around them.",
    why: "They go into headings, tables and sentences.",
  },
  "file-form": {
    asks: "domain.json, lookups, crosswalk lists and profiles are what their JSON Schemas ask.",
    why: "Programs read them without looking twice.",
  },
  "label-missing": {
    asks: "Every schema and field has a title, a description and examples, every code a title and a description.",
    why: "They are all that most people ever see of the standard: in messages, tables and headings.",
  },
  "title-style": {
    asks: "A title is in sentence case, begins with a capital or a digit, and has no full stop.",
    why: "It stands inside sentences and at the head of columns.",
  },
  "description-style": {
    asks: "A description is made of sentences: it begins with a capital or a digit and ends with a full stop.",
    why: "Descriptions are printed one after another.",
  },
  "words-banned": {
    asks: "No text that people read has a word that blames, begs or says nothing, such as invalid or please, unless a field or code is called by it.",
    why: "The GOV.UK style for error messages leaves them out, and these texts end up in messages. In planning, a valid application is a term of law.",
  },
  "name-case": {
    asks: "The name of a field is in small letters and digits, with low lines between the words: start_date.",
    why: "One name serves as heading, key and variable, and nobody has to remember its capitals.",
  },
  "name-style": {
    asks: "The name of a yes-or-no field does not begin with is_ or has_, apart from the four that would mislead without.",
    why: "Plain nouns and adjectives are what LGA and Democracy Club use, and fit a heading.",
  },
  "name-suffix": {
    asks: "A name that ends in _date, _at, _time, _amount, _url, _count or _id holds what the ending says, in a list too. A day, a moment and a web address have their ending.",
    why: "People and programs read the kind of a value off its name. A yes-or-no may end in anything (staffed_full_time). One end of a period may be _from, _to, _until, _start or _end, and an address that identifies something may be an _id.",
  },
  "name-plural": {
    asks: "A list has a plural name, and a text with a plural name is a list.",
    why: "The name says whether a cell may hold several values. Three may be plural and no list: a number or a yes-or-no, which counts or says something of the things; prose of 200 characters and more, which tells of them (directions); and words that are plural for one thing (premises, notes).",
  },
  "heading-clash": {
    asks: "No two fields of a record have the same heading, name or title, case, spaces and punctuation aside.",
    why: "A column would go to either of them.",
  },
  "heading-repeated": {
    asks: "A field does not list a heading twice, nor its own name or title.",
    why: "It is understood already, and a longer list is harder to review.",
  },
  "heading-amount": {
    asks: "Where a record has a net field, the heading Amount belongs to it, and no gross heading stands on a net field.",
    why: "An amount with VAT read as one without is wrong by a sixth, and nobody notices.",
  },
  "field-unknown": {
    asks: "Every field that a rule of the record names is a field of the record.",
    why: "A rule about nothing never speaks, and its author believes that it does.",
  },
  "field-unfitting": {
    asks: "Fields in a rule can be held against each other: dates with dates, lists with lists, numbers for points.",
    why: "Values that cannot be compared pass unseen.",
  },
  "recommended-required": {
    asks: "A recommended field is not required.",
    why: "It would be found missing as an error first.",
  },
  "reference-unknown": {
    asks: "x-references names a record that exists, and as many fields of it as it gives.",
    why: "A link that leads nowhere cannot be followed.",
  },
  "reference-type": {
    asks: "The fields of a reference have the types of the fields that they point at.",
    why: "Values of different types are never equal.",
  },
  "lookup-unknown": {
    asks: "x-lookup, x-agrees and the columns of a profile name a lookup that exists, and its columns.",
    why: "A check against a table that is not there would never speak.",
  },
  "domain-crossed": {
    asks: "A $ref stays in its domain or leads to core.",
    why: "Domains are published apart, each with its own version.",
  },
  unused: {
    asks: "Every type and codelist is used by some record.",
    why: "What nobody uses is not shown by any example, and still has to be kept for ever.",
  },
  "code-repeated": {
    asks: "The codes of a list are different, and so are their titles.",
    why: "Two codes with one title cannot be told apart by the person who picks one.",
  },
  "successor-unknown": {
    asks: "A code that has ended names successors that are in the list.",
    why: "People are told to use them instead.",
  },
  "source-missing": {
    asks: "A codelist that is not our own says where its codes come from: with the address.",
    why: "Anybody can then see whether it is still right.",
  },
  "crosswalk-unlisted": {
    asks: "A mapping names a field in a list of that standard for that record, in schemas/crosswalks.",
    why: "Names written from memory are wrong more often than not.",
  },
  "crosswalk-unmapped": {
    asks: "Every mandatory field of another standard is mapped, or its list says why not: one of the two.",
    why: "Who moves from that standard has to know what becomes of each field.",
  },
  "crosswalk-record": {
    asks: "A crosswalk list names records that exist.",
    why: "A list for a misspelt record holds nobody to anything.",
  },
  "condition-never": {
    asks: "A condition asks for a value that its field can have.",
    why: "A condition that never applies asks for nothing.",
  },
  "profile-record": {
    asks: "A profile is a layout of a record that exists.",
    why: "A layout of nothing can be neither read nor written.",
  },
  "profile-field": {
    asks: "Every field that a profile names is a field of its record: a list for a flag, a number for a point, a text for parts.",
    why: "What a column holds would be read into nothing, and nobody would miss it.",
  },
  "profile-column": {
    asks: "Every column that a profile names elsewhere (in points, parts, packed and minted) is one of its columns.",
    why: "A column that is not listed is never looked at.",
  },
  "profile-column-repeated": {
    asks: "A column is listed twice only where each of the two gives a field and reads the value in a way of its own: by another prefix, or other values.",
    why: "Of two that read the same, the second is never heard. One that holds several things by turns, such as identifiers of several kinds, needs one entry for each.",
  },
  "profile-source": {
    asks: "A column has one source: a field, a flag, a fill from a lookup, or its place in a point or in parts. A kind is only for a column of the layout's own, without values.",
    why: "One of two would be passed over without a word.",
  },
  "profile-value": {
    asks: "A value of ours in values, flag, blank and constants is one that its field can have: one of its codes, true or false for a yes-or-no. A column that gives no field has at most true and false.",
    why: "The layout would be read into records that break the standard. Codes of ours that the layout has no word for are no fault.",
  },
  "profile-incomplete": {
    asks: "Every required field of the record is given by a column, a point, parts, a constant or minted, or it is waived.",
    why: "Whoever reads the layout has to know that a required field is left out on purpose, and why.",
  },
  "profile-waiver-idle": {
    asks: "A waived field is needed by a rule of the record (required, by a condition, with another field, or first of several of which one will do), and no constant or minted value stands in for it.",
    why: "The report tells people that such fields may be left out, which is true of every other field anyway.",
  },
  "profile-join": {
    asks: "each and joins lead along paths of columns: each and list begin one, equals is one, and so is the key below its list; joins come with each.",
    why: "A join along a misspelt path finds nothing when the layout is read, and is lost when it is written.",
  },
} satisfies Readonly<Record<string, { readonly asks: string; readonly why: string }>>;

/** The name of a rule. */
export type RuleCode = keyof typeof lintRules;
