package io.github.kickserv4j.evidence;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** Marks a class, or all classes of a package that have no other mark, that would be the same if Kickserv behaved otherwise. */
@Documented
@Retention(RetentionPolicy.SOURCE)
@Target({ElementType.TYPE, ElementType.PACKAGE})
public @interface ReliesOnNoFact {
    /** The reason, such as the purpose that the class has instead. */
    String value();
}
