package io.github.kickserv4j.adapter.inmemory;

import io.github.kickserv4j.domain.customer.NewCustomer;
import io.github.kickserv4j.domain.job.ChargeChange;
import io.github.kickserv4j.domain.job.Job;
import io.github.kickserv4j.domain.job.JobChange;
import io.github.kickserv4j.domain.job.NewCharge;
import io.github.kickserv4j.domain.job.NewJob;
import io.github.kickserv4j.domain.payment.NewPayment;
import io.github.kickserv4j.domain.payment.Payment;
import io.github.kickserv4j.domain.payment.PaymentChange;
import io.github.kickserv4j.domain.payment.PaymentOwner;
import io.github.kickserv4j.domain.shared.ChargeId;
import io.github.kickserv4j.domain.shared.CustomerNumber;
import io.github.kickserv4j.domain.shared.JobNumber;
import io.github.kickserv4j.domain.shared.JobTypeId;
import io.github.kickserv4j.domain.shared.Money;
import io.github.kickserv4j.domain.shared.PaymentId;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import io.vavr.control.Option;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Random;

/**
 * A twin and a naive ledger on which the same random operations are executed: shared payments, payments for others, and deletions
 * of all kinds.
 */
final class TwinWithReferenceLedger {
    private static final LocalDate DAY = LocalDate.of(2024, 6, 5);
    private static final int CUSTOMERS = 4;
    private static final int JOBS = 8;

    final ReferenceLedger books = new ReferenceLedger();
    InMemoryKickserv twin = InMemoryKickserv.create();
    private final Random random;

    TwinWithReferenceLedger(long seed) {
        random = new Random(seed);
        for (long number = 1; number <= CUSTOMERS; number++) {
            books.customers.add(number);
        }
        List<Payment> payments = List.rangeClosed(1, 6).map(this::seededPayment);
        twin.restore(Snapshot.of(List.rangeClosed(1, CUSTOMERS).map(SeedRecords::customer))
                .withJobs(List.rangeClosed(1, JOBS).map(number -> seededJob(number, payments))));
    }

    /** Executes a random operation, and returns its description. */
    String performRandomOperation() {
        int choice = random.nextInt(15);
        switch (choice) {
            case 0 -> createCustomer();
            case 1, 2 -> pick(books.customers).forEach(this::createJob);
            case 3, 4 -> pick(books.jobs.keySet()).forEach(this::createCharge);
            case 5 -> pick(books.jobs.keySet()).forEach(this::changeCharge);
            case 6 -> pick(books.jobs.keySet()).forEach(this::removeCharge);
            case 7, 8 -> pick(books.jobs.keySet()).forEach(this::pay);
            case 9 -> pick(books.payments.keySet()).forEach(this::changePayment);
            case 10 -> pick(books.payments.keySet()).forEach(this::deletePayment);
            case 11 -> pick(books.jobs.keySet()).forEach(this::rename);
            case 12 -> pick(books.jobs.keySet()).forEach(this::deleteJob);
            case 13 ->
                pick(books.customers).filter(any -> random.nextInt(4) == 0).forEach(this::deleteCustomer);
            default -> moveToAnotherTwin();
        }
        return "step of kind " + choice;
    }

    private Payment seededPayment(int id) {
        var jobs = new ArrayList<Long>();
        List.rangeClosed(1, JOBS).forEach(number -> jobs.add((long) number));
        Collections.shuffle(jobs, random);
        var some = new ArrayList<>(jobs.subList(0, 1 + random.nextInt(3)));
        Collections.sort(some);
        long payer = 1L + random.nextInt(CUSTOMERS);
        long cents = cents();
        books.payments.put((long) id, new ReferenceLedger.PaymentEntry(payer, cents, some));
        return SeedRecords.payment(id, payer, money(cents).toString(), id * 10L, id * 10L + 1);
    }

    /**
     * Returns a job. Every third one is as in a list: without its charges, and, if no payment was made here, with payments that
     * were made elsewhere.
     */
    private Job seededJob(int number, Seq<Payment> all) {
        long owner = 1L + random.nextInt(CUSTOMERS);
        Seq<Payment> payments =
                all.filter(payment -> books.payment(payment.id().value()).jobs.contains((long) number));
        var seed = SeedRecords.job(number, owner).toBuilder().payments(payments);
        if (number % 3 == 0) {
            long total = cents();
            long paid = payments.isEmpty() ? total / 3 : 0;
            books.jobs.put((long) number, new ReferenceLedger.JobEntry(owner, total, paid));
            Option<String> balance = Option.some(money(total - paid).toString());
            return seed.amounts(SeedRecords.amounts(Option.none(), money(total).toString(), balance))
                    .build();
        }
        var jobEntry = new ReferenceLedger.JobEntry(owner, 0, 0);
        jobEntry.charges.put((long) number, cents());
        books.jobs.put((long) number, jobEntry);
        String price = money(jobEntry.total()).toString();
        return seed.charges(List.of(SeedRecords.charge(number, number, price))).build();
    }

    private void createCustomer() {
        var created =
                twin.customers().create(NewCustomer.builder("New").build()).get();
        books.customers.add(created.number().value());
    }

    private void createJob(long customer) {
        Job created = twin.jobs()
                .create(
                        new CustomerNumber(customer),
                        NewJob.builder(new JobTypeId(61)).build())
                .get();
        books.jobs.put(created.number().value(), new ReferenceLedger.JobEntry(customer, 0, 0));
    }

    private void createCharge(long job) {
        long cents = cents();
        var charge = NewCharge.builder("Part", money(cents)).build();
        var added = twin.charges().create(new JobNumber(job), charge).get();
        books.job(job).charges.put(added.id().value(), cents);
    }

    private void changeCharge(long job) {
        pick(books.job(job).charges.keySet()).forEach(id -> {
            long cents = cents();
            var change = ChargeChange.builder().pricePerUnit(money(cents)).build();
            twin.charges().update(new JobNumber(job), new ChargeId(id), change).get();
            books.job(job).charges.put(id, cents);
        });
    }

    private void removeCharge(long job) {
        pick(books.job(job).charges.keySet()).forEach(id -> {
            twin.charges().delete(new JobNumber(job), new ChargeId(id)).get();
            books.job(job).charges.remove(id);
        });
    }

    private void pay(long job) {
        long cents = cents();
        Payment paid = twin.payments()
                .create(
                        new JobNumber(job),
                        NewPayment.builder(money(cents), DAY).build())
                .get();
        long payer = books.job(job).customer;
        books.payments.put(paid.id().value(), new ReferenceLedger.PaymentEntry(payer, cents, java.util.List.of(job)));
    }

    private void changePayment(long id) {
        ReferenceLedger.PaymentEntry payment = books.payment(id);
        pick(payment.jobs).forEach(job -> {
            payment.cents = cents();
            var change = PaymentChange.builder().amount(money(payment.cents)).build();
            twin.payments()
                    .update(new JobNumber(job), new PaymentId(id), change)
                    .get();
        });
    }

    private void deletePayment(long id) {
        var payer = PaymentOwner.of(new CustomerNumber(books.payment(id).customer));
        twin.payments().delete(payer, new PaymentId(id)).get();
        books.payments.remove(id);
    }

    private void rename(long job) {
        var change = JobChange.builder().name("Renamed").build();
        twin.jobs().update(new JobNumber(job), change).get();
    }

    private void deleteJob(long job) {
        twin.jobs().delete(new JobNumber(job)).get();
        books.deleteJob(job);
    }

    private void deleteCustomer(long customer) {
        twin.customers().delete(new CustomerNumber(customer)).get();
        books.deleteCustomer(customer);
    }

    private void moveToAnotherTwin() {
        Snapshot snapshot = twin.snapshot();
        twin = InMemoryKickserv.create();
        twin.restore(snapshot);
    }

    private Option<Long> pick(Collection<Long> all) {
        var list = new ArrayList<>(all);
        return Option.when(!list.isEmpty(), () -> list.get(random.nextInt(list.size())));
    }

    private long cents() {
        return 1L + random.nextInt(100_000);
    }

    static Money money(long cents) {
        return new Money(BigDecimal.valueOf(cents, 2));
    }
}
