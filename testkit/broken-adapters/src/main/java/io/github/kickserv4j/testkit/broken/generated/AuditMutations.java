package io.github.kickserv4j.testkit.broken.generated;

import io.github.kickserv4j.domain.shared.Audit;
import io.github.kickserv4j.testkit.broken.shared.InterceptedKickserv;
import io.github.kickserv4j.testkit.broken.shared.Mutation;
import io.github.kickserv4j.testkit.broken.shared.PortCall;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import java.util.function.UnaryOperator;

/** Records whose times are absent or of another time zone. */
final class AuditMutations {
    private static final Seq<String> WITH_TIMES = List.of("customers", "notes", "payments", "jobs", "charges");
    private static final int HOURS = 5;

    private AuditMutations() {}

    static Seq<Mutation> all() {
        return WITH_TIMES.flatMap(resource -> List.of(
                changed(resource, "no-times", "Returns the records of %s without their times.", audit -> Audit.NONE),
                changed(
                        resource,
                        "times-of-other-zone",
                        "Returns the times of the records of %s five hours late, as those of another time zone.",
                        AuditMutations::late)));
    }

    private static Mutation changed(String resource, String mistake, String description, UnaryOperator<Audit> change) {
        Seq<java.lang.reflect.Method> methods = PortMethod.all()
                .filter(method ->
                        method.resource().equals(resource) && !method.returnsWalk() && !method.isNamed("reconcile"))
                .map(PortMethod::method);
        return new Mutation(
                resource + "." + mistake,
                description.replace("%s", resource),
                account -> InterceptedKickserv.of(
                        account, call -> methods.contains(call.method()) ? changed(call, change) : call.proceed()));
    }

    private static Object changed(PortCall call, UnaryOperator<Audit> change) {
        return MethodMutation.resultOf(call).map(result -> RecordCopy.withAudit(result, change));
    }

    private static Audit late(Audit is) {
        return new Audit(
                is.createdAt().map(time -> time.plusHours(HOURS)),
                is.createdBy(),
                is.updatedAt().map(time -> time.plusHours(HOURS)),
                is.updatedBy(),
                is.deletedAt());
    }
}
