package io.github.kickserv4j.docs.nulls;

import io.github.kickserv4j.ports.ForwardingKickserv;
import io.github.kickserv4j.ports.Kickserv;
import io.github.kickserv4j.ports.customer.CustomerRepository;
import io.github.kickserv4j.ports.customer.ForwardingCustomerRepository;
import io.github.kickserv4j.ports.job.ChargeRepository;
import io.github.kickserv4j.ports.job.ForwardingChargeRepository;
import io.github.kickserv4j.ports.job.ForwardingJobRepository;
import io.github.kickserv4j.ports.job.ForwardingOpportunityRepository;
import io.github.kickserv4j.ports.job.JobRepository;
import io.github.kickserv4j.ports.job.OpportunityRepository;
import io.github.kickserv4j.ports.note.ForwardingNoteRepository;
import io.github.kickserv4j.ports.note.NoteRepository;
import io.github.kickserv4j.ports.payment.ForwardingPaymentRepository;
import io.github.kickserv4j.ports.payment.PaymentRepository;
import java.util.Map;

/** A subclass of each forwarding base, which forwards to the same account. */
record ForwardingSamples(Kickserv account) {
    Map<Class<?>, Object> all() {
        return Map.of(
                ForwardingKickserv.class, kickserv(),
                ForwardingCustomerRepository.class, customers(),
                ForwardingNoteRepository.class, notes(),
                ForwardingPaymentRepository.class, payments(),
                ForwardingJobRepository.class, jobs(),
                ForwardingChargeRepository.class, charges(),
                ForwardingOpportunityRepository.class, opportunities());
    }

    private Kickserv kickserv() {
        return new ForwardingKickserv() {
            @Override
            protected Kickserv delegate() {
                return account;
            }
        };
    }

    private CustomerRepository customers() {
        return new ForwardingCustomerRepository() {
            @Override
            protected CustomerRepository delegate() {
                return account.customers();
            }
        };
    }

    private NoteRepository notes() {
        return new ForwardingNoteRepository() {
            @Override
            protected NoteRepository delegate() {
                return account.notes();
            }
        };
    }

    private PaymentRepository payments() {
        return new ForwardingPaymentRepository() {
            @Override
            protected PaymentRepository delegate() {
                return account.payments();
            }
        };
    }

    private JobRepository jobs() {
        return new ForwardingJobRepository() {
            @Override
            protected JobRepository delegate() {
                return account.jobs();
            }
        };
    }

    private ChargeRepository charges() {
        return new ForwardingChargeRepository() {
            @Override
            protected ChargeRepository delegate() {
                return account.charges();
            }
        };
    }

    private OpportunityRepository opportunities() {
        return new ForwardingOpportunityRepository() {
            @Override
            protected OpportunityRepository delegate() {
                return account.opportunities();
            }
        };
    }
}
