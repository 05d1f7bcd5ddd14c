package io.github.kickserv4j.domain.customer;

import io.github.kickserv4j.domain.shared.Money;
import io.github.kickserv4j.domain.shared.TaxId;
import io.vavr.control.Option;
import java.io.Serializable;
import java.util.Objects;

/**
 * On what terms a customer is billed. Terms, payment method, price level, sales representative and tax code are names that
 * QuickBooks keeps (recorded).
 *
 * @param accountNumber the account's own number for the customer, not Kickserv's customer number
 */
public record BillingTerms(
        Option<String> terms,
        Option<String> accountNumber,
        Option<String> preferredPaymentMethod,
        Option<String> priceLevel,
        Option<String> salesRepresentative,
        Option<String> salesTaxCode,
        Option<TaxId> taxId,
        Option<Money> creditLimit)
        implements Serializable {
    public BillingTerms {
        Objects.requireNonNull(terms, "terms");
        Objects.requireNonNull(accountNumber, "accountNumber");
        Objects.requireNonNull(preferredPaymentMethod, "preferredPaymentMethod");
        Objects.requireNonNull(priceLevel, "priceLevel");
        Objects.requireNonNull(salesRepresentative, "salesRepresentative");
        Objects.requireNonNull(salesTaxCode, "salesTaxCode");
        Objects.requireNonNull(taxId, "taxId");
        Objects.requireNonNull(creditLimit, "creditLimit");
    }

    public static final BillingTerms NONE = new BillingTerms(
            Option.none(),
            Option.none(),
            Option.none(),
            Option.none(),
            Option.none(),
            Option.none(),
            Option.none(),
            Option.none());
}
