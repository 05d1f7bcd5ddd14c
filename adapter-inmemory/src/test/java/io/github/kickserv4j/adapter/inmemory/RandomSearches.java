package io.github.kickserv4j.adapter.inmemory;

import io.github.kickserv4j.adapter.inmemory.SearchPropertyTest.Search;
import io.github.kickserv4j.domain.customer.Customer;
import io.github.kickserv4j.domain.job.Job;
import io.github.kickserv4j.domain.job.JobStatus;
import io.github.kickserv4j.domain.job.Lifecycle;
import io.github.kickserv4j.domain.job.ScheduledWindow;
import io.github.kickserv4j.domain.shared.EmployeeId;
import io.github.kickserv4j.domain.shared.EmployeeNumber;
import io.github.kickserv4j.domain.shared.JobTypeId;
import io.github.kickserv4j.domain.shared.TextFolding;
import io.github.kickserv4j.ports.customer.CustomerFilter;
import io.github.kickserv4j.ports.customer.CustomerFilterBuilder;
import io.github.kickserv4j.ports.customer.NameFragment;
import io.github.kickserv4j.ports.customer.NameOrAddressFragment;
import io.github.kickserv4j.ports.job.JobFilter;
import io.github.kickserv4j.ports.job.JobFilterBuilder;
import io.github.kickserv4j.ports.job.OpportunityFilter;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import java.util.function.Predicate;

/** Makes random searches, and scans all records for what they must find. */
final class RandomSearches {
    private final RandomlyChangedTwin records;

    RandomSearches(RandomlyChangedTwin records) {
        this.records = records;
    }

    Search next() {
        return switch (records.random.nextInt(6)) {
            case 0 -> customers();
            case 1 -> names();
            case 2 -> namesAndAddresses();
            case 3 -> jobs();
            case 4 -> jobsOfCustomer();
            default -> opportunities();
        };
    }

    private Search customers() {
        CustomerFilterBuilder builder = CustomerFilter.builder();
        if (oneOf(2)) {
            builder.serviceState(records.any(RandomlyChangedTwin.STATES));
        }
        if (oneOf(3)) {
            builder.serviceCity(records.any(RandomlyChangedTwin.NAMES));
        }
        if (oneOf(3)) {
            builder.name(records.any(RandomlyChangedTwin.NAMES));
        }
        if (oneOf(3)) {
            builder.nameBeginsWith(fragment());
        }
        CustomerFilter filter = builder.build();
        Seq<Customer> found = records.customers().filter(filter::matches);
        boolean isInOrderOfNames =
                filter.exact().isEmpty() && filter.beginsWith().isDefined();
        return search(
                filter,
                page -> records.twin
                        .customers()
                        .list(filter, page)
                        .get()
                        .items()
                        .map(RandomSearches::number),
                (isInOrderOfNames ? found.sortBy(RandomSearches::foldedName) : found).map(RandomSearches::number));
    }

    private Search names() {
        var fragment = new NameFragment(fragment());
        Predicate<String> containing = TextFolding.containing(fragment.text());
        return search(
                fragment,
                page -> records.twin
                        .customers()
                        .searchNames(fragment, page)
                        .get()
                        .items()
                        .map(RandomSearches::number),
                records.customers()
                        .filter(customer -> containing.test(customer.name().display()))
                        .map(RandomSearches::number));
    }

    private Search namesAndAddresses() {
        var fragment = new NameOrAddressFragment(fragment());
        Predicate<String> containing = TextFolding.containing(fragment.text());
        Seq<Long> scanned = records.customers()
                .filter(customer -> containing.test(customer.name().display())
                        || customer.serviceAddress().city().exists(containing)
                        || customer.serviceAddress().state().exists(containing))
                .map(RandomSearches::number);
        return new Search(
                fragment.toString(),
                page -> records.twin
                        .customers()
                        .searchNamesAndAddresses(fragment)
                        .get()
                        .items()
                        .map(RandomSearches::number),
                scanned,
                scanned.size() + 1);
    }

    private Search jobs() {
        JobFilterBuilder builder = JobFilter.builder();
        if (oneOf(2)) {
            builder.statuses(statuses());
        }
        if (oneOf(3)) {
            builder.type(new JobTypeId(60 + records.random.nextInt(4)));
        }
        if (oneOf(3)) {
            builder.scheduled(records.any(List.of(ScheduledWindow.values())));
        }
        if (oneOf(4)) {
            builder.employee(new EmployeeNumber(1 + records.random.nextInt(2)));
        }
        JobFilter filter = builder.build();
        return search(
                filter,
                page -> records.twin.jobs().list(filter, page).get().items().map(RandomSearches::number),
                records.jobs().filter(job -> isMet(filter, job)).map(RandomSearches::number));
    }

    private static boolean isMet(JobFilter filter, Job job) {
        return (filter.statuses().isEmpty() || job.status().exists(filter.statuses()::contains))
                && filter.type().forAll(job.type()::contains)
                && filter.scheduled().forAll(window -> job.schedule()
                        .scheduledOn()
                        .exists(time -> window.contains(time, RandomlyChangedTwin.CLOCK)))
                && filter.employee()
                        .forAll(number -> number.value() == 1
                                && job.schedule().employees().contains(new EmployeeId(31_001)));
    }

    private Search jobsOfCustomer() {
        return records.customers().isEmpty() ? jobs() : jobsOf(records.any(records.customers()));
    }

    private Search jobsOf(Customer customer) {
        Seq<JobStatus> statuses = statuses();
        return search(
                customer.number() + " " + statuses,
                page -> records.twin
                        .jobs()
                        .list(customer.number(), statuses, page)
                        .get()
                        .items()
                        .map(RandomSearches::number),
                records.jobs()
                        .filter(job -> job.customer().contains(customer.id())
                                && (statuses.isEmpty() || job.status().exists(statuses::contains)))
                        .map(RandomSearches::number));
    }

    private Search opportunities() {
        OpportunityFilter filter =
                OpportunityFilter.builder().statuses(statuses()).build();
        return search(
                filter,
                page -> records.twin
                        .opportunities()
                        .list(filter, page)
                        .get()
                        .items()
                        .map(RandomSearches::number),
                records.jobs()
                        .filter(job -> job.status()
                                .exists(
                                        filter.statuses().isEmpty()
                                                ? Lifecycle::isOpportunity
                                                : filter.statuses()::contains))
                        .map(RandomSearches::number));
    }

    /** Returns up to two statuses. */
    private Seq<JobStatus> statuses() {
        return List.fill(records.random.nextInt(3), () -> records.any(JobStatus.KNOWN));
    }

    /** Returns a part of a name, which is not blank. */
    private String fragment() {
        String name = records.any(RandomlyChangedTwin.NAMES.append(" annex"));
        int begin = records.random.nextInt(name.length());
        String part = name.substring(begin, Math.min(name.length(), begin + 1 + records.random.nextInt(6)));
        return part.isBlank() ? name : part;
    }

    private boolean oneOf(int count) {
        return records.random.nextInt(count) == 0;
    }

    private static Search search(Object name, SearchPropertyTest.PageReader page, Seq<Long> scanned) {
        return new Search(name.toString(), page, scanned, RandomlyChangedTwin.PAGE_SIZE);
    }

    private static String foldedName(Customer customer) {
        return TextFolding.fold(customer.name().display());
    }

    private static long number(Customer customer) {
        return customer.number().value();
    }

    private static long number(Job job) {
        return job.number().value();
    }
}
