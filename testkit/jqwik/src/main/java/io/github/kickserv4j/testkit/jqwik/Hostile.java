package io.github.kickserv4j.testkit.jqwik;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Lets a parameter with {@code @ForAll} have values that careless code handles wrongly.
 *
 * <p>A record, such as a {@link io.github.kickserv4j.domain.customer.NewCustomer}, keeps all rules, also if it is hostile. A text, a
 * decimal, an amount, a day, a time, and a {@link io.github.kickserv4j.domain.shared.Patch} may break them, as the input of people
 * does.
 */
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.PARAMETER, ElementType.TYPE_USE, ElementType.ANNOTATION_TYPE})
public @interface Hostile {}
