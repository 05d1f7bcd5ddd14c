package io.github.kickserv4j.testkit.arch;

import java.util.List;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The rules that an application chooses from.
 *
 * @param byLevel checked if the level has them
 * @param always checked at every level
 * @param omissions the rules that are left out, with the reasons
 */
record RuleSelection(List<KickservRule> byLevel, List<KickservRule> always, List<String> omissions) {
    static final RuleSelection DEFAULT = new RuleSelection(
            List.of(
                    KickservRules.adaptersOnlyIn("..config.."),
                    KickservRules.NO_TEST_DOUBLES_IN_PRODUCTION,
                    KickservRules.NO_MONEY_AS_DOUBLE,
                    KickservRules.NO_LOST_FAILURES,
                    KickservRules.NO_BLINDLY_REPEATED_WRITES,
                    KickservRules.UNCERTAIN_WRITES_ARE_REPORTED,
                    KickservRules.UNCERTAIN_WRITES_ARE_HANDLED,
                    KickservRules.NO_WIRE_NAMES),
            List.of(),
            List.of());

    RuleSelection with(KickservRule rule) {
        Predicate<KickservRule> isOther = each -> !each.id().equals(rule.id());
        return new RuleSelection(
                byLevel.stream().filter(isOther).toList(),
                Stream.concat(always.stream().filter(isOther), Stream.of(rule)).toList(),
                omissions.stream()
                        .filter(omission -> !omission.startsWith(rule.id() + " "))
                        .toList());
    }

    RuleSelection without(String id, String reason) {
        if (reason.isBlank()) {
            throw new IllegalArgumentException("leaving out " + id + " needs a reason");
        }
        Predicate<KickservRule> isOther = rule -> !rule.id().equals(id);
        return new RuleSelection(
                byLevel.stream().filter(isOther).toList(),
                always.stream().filter(isOther).toList(),
                Stream.concat(omissions.stream(), Stream.of(requireKnown(id) + " (" + reason + ")"))
                        .toList());
    }

    RuleSelection change(String id, UnaryOperator<KickservRule> change) {
        requireKnown(id);
        return changeAll(rule -> rule.id().equals(id) ? change.apply(rule) : rule);
    }

    RuleSelection changeAll(UnaryOperator<KickservRule> change) {
        return new RuleSelection(
                byLevel.stream().map(change).toList(),
                always.stream().map(change).toList(),
                omissions);
    }

    /**
     * Returns the rules of a level.
     *
     * @throws IllegalStateException if none is left
     */
    List<KickservRule> at(RuleLevel level) {
        requireBusinessPackages(level);
        List<KickservRule> rules = Stream.concat(
                        byLevel.stream().filter(rule -> level.includes(rule.level())), always.stream())
                .toList();
        if (rules.isEmpty()) {
            throw new IllegalStateException("there is no rule left at the level " + level + omitted());
        }
        return rules;
    }

    /** Returns what is left out, with the reasons, to be appended to a description: rules, and classes. */
    String omitted() {
        String rules = omissions.isEmpty() ? "" : ", without " + String.join(", ", omissions);
        return rules
                + chosen().flatMap(rule -> rule.exceptions().map(each -> ", " + rule.id() + " except " + each))
                        .collect(Collectors.joining());
    }

    private void requireBusinessPackages(RuleLevel level) {
        String id = HexagonRules.ID;
        if (level == RuleLevel.STRICT
                && !ids().contains(id)
                && omissions.stream().noneMatch(it -> it.startsWith(id))) {
            throw new IllegalStateException("the strict level needs the packages of business code:"
                    + " with(KickservRules.hexagon(…).dependsOnlyOnPorts()), or without(\"" + id + "\", reason)");
        }
    }

    private String requireKnown(String id) {
        if (!ids().contains(id) && !id.equals(HexagonRules.ID)) {
            throw new IllegalArgumentException("there is no rule " + id + ", but " + String.join(", ", ids()));
        }
        return id;
    }

    private List<String> ids() {
        return chosen().map(KickservRule::id).toList();
    }

    private Stream<KickservRule> chosen() {
        return Stream.concat(byLevel.stream(), always.stream());
    }
}
