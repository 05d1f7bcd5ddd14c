package io.github.kickserv4j.domain.shared;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.vavr.collection.Seq;
import io.vavr.control.Validation;
import java.util.function.Function;
import java.util.function.LongFunction;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class IdentityRulesTest {

    static Stream<Arguments> identities() {
        return Stream.of(
                identity("customer_number", CustomerNumber::new, CustomerNumber::parse),
                identity("customer_id", CustomerId::new, CustomerId::parse),
                identity("customer_type_id", CustomerTypeId::new, CustomerTypeId::parse),
                identity("customer_source_id", CustomerSourceId::new, CustomerSourceId::parse),
                identity("employee_id", EmployeeId::new, EmployeeId::parse),
                identity("job_number", JobNumber::new, JobNumber::parse),
                identity("tax_id", TaxId::new, TaxId::parse),
                identity("job_id", JobId::new, JobId::parse),
                identity("job_type_id", JobTypeId::new, JobTypeId::parse),
                identity("job_status_id", JobStatusId::new, JobStatusId::parse),
                identity("employee_number", EmployeeNumber::new, EmployeeNumber::parse),
                identity("note_id", NoteId::new, NoteId::parse),
                identity("payment_id", PaymentId::new, PaymentId::parse),
                identity("payment_application_id", PaymentApplicationId::new, PaymentApplicationId::parse),
                identity("payment_request_id", PaymentRequestId::new, PaymentRequestId::parse),
                identity("job_charge_id", ChargeId::new, ChargeId::parse),
                identity("job_charge_type_id", ChargeTypeId::new, ChargeTypeId::parse),
                identity("item_id", ItemId::new, ItemId::parse));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("identities")
    @Tag("rule:identities-are-positive")
    <T> void parseShouldReadWholeNumbersAboveZeroAndRefuseAllElse(
            String field, LongFunction<T> constructor, Function<String, Validation<Seq<Violation>, T>> parse) {
        assertThat(parse.apply(" 380 ")).isEqualTo(Validation.valid(constructor.apply(380)));
        assertThat(constructor.apply(380)).hasToString("380");
        Stream.of("0", "-1", "", "abc", "1.5", "9223372036854775808", "1e3", "\u0663\u0668\u0660", "\uff13")
                .forEach(text -> assertThat(parse.apply(text).getError())
                        .as(text)
                        .extracting(Violation::field)
                        .containsExactly(field));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("identities")
    @Tag("rule:identities-are-positive")
    <T> void constructorShouldRefuseWhatIsNotAboveZero(
            String field, LongFunction<T> constructor, Function<String, Validation<Seq<Violation>, T>> parse) {
        assertThatThrownBy(() -> constructor.apply(0))
                .isInstanceOf(InvalidInputException.class)
                .hasMessageContaining(field);
        assertThatThrownBy(() -> constructor.apply(-7)).hasMessageContaining("-7");
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("identities")
    <T> void equalsShouldCompareTypeAndValue(
            String field, LongFunction<T> constructor, Function<String, Validation<Seq<Violation>, T>> parse) {
        T identity = constructor.apply(380);
        assertThat(identity).isEqualTo(constructor.apply(380)).hasSameHashCodeAs(constructor.apply(380));
        assertThat(identity).isNotEqualTo(constructor.apply(381)).isNotEqualTo(null);
        assertThat(identities().filter(other -> identity.equals(other(other)))).hasSize(1);
    }

    @SuppressWarnings("unchecked") // as identity() makes them
    private static Object other(Arguments arguments) {
        return ((LongFunction<Object>) arguments.get()[1]).apply(380);
    }

    private static <T> Arguments identity(
            String field, LongFunction<T> constructor, Function<String, Validation<Seq<Violation>, T>> parse) {
        return Arguments.of(field, constructor, parse);
    }
}
