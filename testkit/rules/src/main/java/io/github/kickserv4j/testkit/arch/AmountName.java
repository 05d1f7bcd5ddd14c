package io.github.kickserv4j.testkit.arch;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** Recognises names that end with a word for money, such as {@code totalPrice}; {@code priceFactor} and {@code paymentCount} do not. */
final class AmountName {
    private static final Set<String> WORDS = Set.of(
            "amount",
            "amounts",
            "balance",
            "balances",
            "charge",
            "charges",
            "cost",
            "costs",
            "deposit",
            "deposits",
            "due",
            "fee",
            "fees",
            "money",
            "owed",
            "paid",
            "payment",
            "payments",
            "price",
            "prices",
            "refund",
            "refunds",
            "revenue",
            "subtotal");

    private static final Pattern ALL_BUT_LAST_WORD = Pattern.compile("^.*(?:_|(?<=[a-z0-9])(?=[A-Z]))");

    private AmountName() {}

    static boolean isAmount(String name) {
        String lastWord = ALL_BUT_LAST_WORD.matcher(name).replaceFirst("");
        return WORDS.contains(lastWord.toLowerCase(Locale.ROOT));
    }
}
