package io.github.kickserv4j.cli.probe.redaction;

/** The sentences about what was seen. All are written here, so that none has a value of an account in it. */
public enum Observation {
    // why a question is not decided
    NO_RECORD("there is no record to look at"),
    NO_VALUE("no record has a value to look at"),
    NO_SECOND_PAGE("there is only one page"),
    NO_OTHER_RECORD("there is no second record to compare with"),
    NO_DIFFERENCE("no record shows the difference"),
    NOT_OF_THE_API("this is no answer of Kickserv's API:"),
    SOURCE_UNANSWERED("not asked, because a request that it depends on was not answered"),
    STOPPED_BY_STATUS("not asked, because the server had refused with"),
    STOPPED_BY_PAGES("not asked, because the answers before were none of Kickserv's API"),
    STOPPED_BY_FAILURES("not asked, because several requests before had no answer"),
    STOPPED_BY_TIME("not asked, because the time was over"),
    CHOSEN_RECORD("the chosen record was refused with"),
    FORBIDDEN_BEFORE("not asked, because the path was forbidden before"),
    NO_TIMELY_ANSWER("no answer in time"),
    NO_CONNECTION("no answer: the connection failed"),
    UNREADABLE_ANSWER("the answer is too long, or is no valid HTTP"),
    NOT_SENT("the request could not be sent"),
    UNDECIDABLE("the answer could not be examined"),

    // what was seen otherwise
    REFUSED("refused with"),
    STATUS("there is"),
    NOT_JSON("the answer is not JSON but"),
    NO_LIST("the answer holds no list, but is"),
    WRAPPED("the rows are in an object with the keys"),
    NOT_WRAPPED("the rows are not in an object"),
    NO_RECORD_BUT("the answer is no record but"),
    RECORD_WRAPPED("the record is in an object with the keys"),
    FULL_PAGE("a full page has this many rows:"),
    SAME_ROWS("the same rows as without the parameter"),
    OTHER_ROWS("other rows than without the parameter"),
    NO_ROWS("no rows"),
    SOME_ROWS("rows that do not match"),
    NOT_FOUND("the record is not among the rows"),
    OVERLAPPING_PAGES("both pages have some of the same rows"),
    REPEATED_PAGE("a page past the end repeats rows"),
    ANOTHER_ORDER("the order is another"),
    DESCENDING("the order is descending"),
    KINDS("there are also values of the kinds"),
    WORDS("there are also the words"),
    MISSING_KEYS("these keys are missing:"),
    MORE_KEYS("there are also the keys"),
    KEYS("the keys are"),
    OTHER_SENTENCE("the sentence is another"),
    ERROR_FORM("the body has the form"),
    ROW_IS_EMPTY("the row has no other value than null"),
    ROW_HAS_NUMBER("the row has a number"),
    HEADER_MISSING("some answers lack the header"),
    HEADER_PRESENT("some answers have the header"),
    CONTENT_TYPE("the content type is"),
    CONTENT_ENCODING("the content encoding is"),
    ANOTHER_TEXT("the text is another"),
    HAVE_STATUS("some have a status"),
    ANOTHER_AMOUNT("the amount is another"),
    WEEK_FROM_SUNDAY("the week is from Sunday to Saturday"),
    OUTSIDE_THE_WINDOW("rows are outside of the window"),
    LAST_PARAMETER_IGNORED("the first of the parameters counts"),
    ANSWERED("there is an answer:");

    private final String sentence;

    Observation(String sentence) {
        this.sentence = sentence;
    }

    /** Returns the sentence. */
    @Override
    public String toString() {
        return sentence;
    }
}
