package io.github.kickserv4j.evidence;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Names the facts about Kickserv that an element relies on. A correction of one of these facts changes the element. The source
 * alone has it, so that this module is needed to compile, and neither at run time nor by those who compile against the element.
 */
@Documented
@Retention(RetentionPolicy.SOURCE)
@Target({ElementType.TYPE, ElementType.METHOD, ElementType.FIELD})
public @interface ReliesOn {
    /** The {@linkplain Fact#id ids} of the facts. */
    String[] value();
}
