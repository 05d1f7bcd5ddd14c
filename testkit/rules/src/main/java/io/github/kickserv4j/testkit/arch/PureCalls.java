package io.github.kickserv4j.testkit.arch;

import static io.github.kickserv4j.testkit.arch.KickservPackages.inPackages;

import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.objectweb.asm.Type;
import org.objectweb.asm.tree.MethodInsnNode;

/**
 * Recognises calls that return the same for the same arguments: those of this library's domain, the accessors of records, and calls
 * whose declared result is a repository.
 */
final class PureCalls implements Predicate<MethodInsnNode> {
    private static final Predicate<String> DOMAIN = inPackages(KickservPackages.DOMAIN);

    private final Set<String> records;

    PureCalls(JavaClass user) {
        this.records = user.getAccessesFromSelf().stream()
                .map(JavaAccess::getTargetOwner)
                .filter(JavaClass::isRecord)
                .map(JavaClass::getName)
                .collect(Collectors.toSet());
    }

    @Override
    public boolean test(MethodInsnNode call) {
        String owner = call.owner.replace('/', '.');
        return DOMAIN.test(owner)
                || PortWrites.isRepositoryName(Type.getReturnType(call.desc).getClassName())
                || (records.contains(owner) && Type.getArgumentTypes(call.desc).length == 0);
    }
}
