package io.github.kickserv4j.domain.customer;

import io.github.kickserv4j.domain.shared.InvalidInputException;
import io.github.kickserv4j.domain.shared.Patch;
import io.github.kickserv4j.domain.shared.Violation;
import io.vavr.collection.Seq;
import java.io.Serializable;

/**
 * Describes what is to change about a customer: each field is kept, set or cleared, at least one of them not kept. The change that
 * names no field is refused, since Kickserv's answer to it is not known.
 */
public record CustomerChange(Patch<Customer> patch) implements Serializable {
    /** Refuses a patch that breaks a rule, with all violations. */
    public CustomerChange {
        InvalidInputException.throwIfAny(violations(patch));
    }

    public static Builder builder() {
        return new Builder();
    }

    private static Seq<Violation> violations(Patch<Customer> patch) {
        return patch.violationIfEmpty("customer").appendAll(patch.violations(CustomerFields.ALL));
    }

    /** Builds a {@link CustomerChange}; each setter changes and returns this builder. */
    public static final class Builder extends CustomerSetters<CustomerChange, Builder> {
        private Builder() {
            super(CustomerChange::violations, CustomerChange::new);
        }

        public Builder clearFirstName() {
            return clear(CustomerFields.FIRST_NAME);
        }

        public Builder clearLastName() {
            return clear(CustomerFields.LAST_NAME);
        }

        public Builder clearCompanyName() {
            return clear(CustomerFields.COMPANY_NAME);
        }

        public Builder clearContact() {
            return clear(CustomerFields.CONTACT);
        }

        public Builder clearAltContact() {
            return clear(CustomerFields.ALT_CONTACT);
        }

        public Builder clearPhoneNumber() {
            return clear(CustomerFields.PHONE_NUMBER);
        }

        public Builder clearAltPhoneNumber() {
            return clear(CustomerFields.ALT_PHONE_NUMBER);
        }

        public Builder clearMobile() {
            return clear(CustomerFields.MOBILE);
        }

        public Builder clearFax() {
            return clear(CustomerFields.FAX);
        }

        public Builder clearEmailAddress() {
            return clear(CustomerFields.EMAIL_ADDRESS);
        }

        public Builder clearServiceAddress() {
            return clear(CustomerFields.SERVICE_ADDRESS);
        }

        public Builder clearServiceAddress2() {
            return clear(CustomerFields.SERVICE_ADDRESS_2);
        }

        public Builder clearServiceCity() {
            return clear(CustomerFields.SERVICE_CITY);
        }

        public Builder clearServiceState() {
            return clear(CustomerFields.SERVICE_STATE);
        }

        public Builder clearServiceZipCode() {
            return clear(CustomerFields.SERVICE_ZIP_CODE);
        }

        public Builder clearServiceCountry() {
            return clear(CustomerFields.SERVICE_COUNTRY);
        }

        public Builder clearBillingAddress() {
            return clear(CustomerFields.BILLING_ADDRESS);
        }

        public Builder clearBillingAddress2() {
            return clear(CustomerFields.BILLING_ADDRESS_2);
        }

        public Builder clearBillingCity() {
            return clear(CustomerFields.BILLING_CITY);
        }

        public Builder clearBillingState() {
            return clear(CustomerFields.BILLING_STATE);
        }

        public Builder clearBillingZipCode() {
            return clear(CustomerFields.BILLING_ZIP_CODE);
        }

        public Builder clearBillingCountry() {
            return clear(CustomerFields.BILLING_COUNTRY);
        }

        public Builder clearAccountNumber() {
            return clear(CustomerFields.ACCOUNT_NUMBER);
        }

        public Builder clearIsCompany() {
            return clear(CustomerFields.COMPANY);
        }

        public Builder clearCustomerTypeId() {
            return clear(CustomerFields.CUSTOMER_TYPE_ID);
        }

        public Builder clearCustomerSourceId() {
            return clear(CustomerFields.CUSTOMER_SOURCE_ID);
        }

        public Builder clearIsActive() {
            return clear(CustomerFields.IS_ACTIVE);
        }

        public Builder clearNotifyViaEmail() {
            return clear(CustomerFields.NOTIFY_VIA_EMAIL);
        }

        public Builder clearNotifyViaSms() {
            return clear(CustomerFields.NOTIFY_VIA_SMS);
        }
    }
}
