package io.github.kickserv4j.docs.nulls;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.lang.ArchRule;
import io.github.kickserv4j.adapter.http.HttpKickserv;
import io.github.kickserv4j.adapter.http.HttpKickservBuilder;
import io.github.kickserv4j.adapter.http.RawReader;
import io.github.kickserv4j.adapter.inmemory.InMemoryKickserv;
import io.github.kickserv4j.domain.customer.Customer;
import io.github.kickserv4j.domain.customer.CustomerBuilder;
import io.github.kickserv4j.domain.customer.CustomerChange;
import io.github.kickserv4j.domain.customer.CustomerSetters;
import io.github.kickserv4j.domain.customer.NewCustomer;
import io.github.kickserv4j.domain.job.Charge;
import io.github.kickserv4j.domain.job.ChargeBuilder;
import io.github.kickserv4j.domain.job.ChargeChange;
import io.github.kickserv4j.domain.job.ChargeSetters;
import io.github.kickserv4j.domain.job.Job;
import io.github.kickserv4j.domain.job.JobBuilder;
import io.github.kickserv4j.domain.job.JobChange;
import io.github.kickserv4j.domain.job.JobSetters;
import io.github.kickserv4j.domain.job.NewCharge;
import io.github.kickserv4j.domain.job.NewJob;
import io.github.kickserv4j.domain.note.NewNote;
import io.github.kickserv4j.domain.note.Note;
import io.github.kickserv4j.domain.note.NoteBuilder;
import io.github.kickserv4j.domain.note.NoteChange;
import io.github.kickserv4j.domain.note.NoteSetters;
import io.github.kickserv4j.domain.note.Noteable;
import io.github.kickserv4j.domain.payment.NewPayment;
import io.github.kickserv4j.domain.payment.Payment;
import io.github.kickserv4j.domain.payment.PaymentBuilder;
import io.github.kickserv4j.domain.payment.PaymentChange;
import io.github.kickserv4j.domain.payment.PaymentSetters;
import io.github.kickserv4j.domain.shared.ChargeId;
import io.github.kickserv4j.domain.shared.CustomerId;
import io.github.kickserv4j.domain.shared.CustomerNumber;
import io.github.kickserv4j.domain.shared.Field;
import io.github.kickserv4j.domain.shared.InvalidInputException;
import io.github.kickserv4j.domain.shared.ItemId;
import io.github.kickserv4j.domain.shared.JobId;
import io.github.kickserv4j.domain.shared.JobNumber;
import io.github.kickserv4j.domain.shared.JobTypeId;
import io.github.kickserv4j.domain.shared.Money;
import io.github.kickserv4j.domain.shared.NoteId;
import io.github.kickserv4j.domain.shared.PaymentId;
import io.github.kickserv4j.domain.shared.RecordBuilder;
import io.github.kickserv4j.fakeserver.FakeAccount;
import io.github.kickserv4j.fakeserver.FakeKickserv;
import io.github.kickserv4j.fakeserver.ScriptedRequests;
import io.github.kickserv4j.fakeserver.ScriptedResponse;
import io.github.kickserv4j.ports.customer.CustomerCriterion;
import io.github.kickserv4j.ports.customer.CustomerFilter;
import io.github.kickserv4j.ports.customer.CustomerFilterBuilder;
import io.github.kickserv4j.ports.customer.CustomerOperations;
import io.github.kickserv4j.ports.customer.CustomerRepository;
import io.github.kickserv4j.ports.customer.CustomerWrite;
import io.github.kickserv4j.ports.job.ChargeRepository;
import io.github.kickserv4j.ports.job.JobFilter;
import io.github.kickserv4j.ports.job.JobFilterBuilder;
import io.github.kickserv4j.ports.job.JobRepository;
import io.github.kickserv4j.ports.job.OpportunityFilter;
import io.github.kickserv4j.ports.job.OpportunityFilterBuilder;
import io.github.kickserv4j.ports.job.OpportunityRepository;
import io.github.kickserv4j.ports.note.NoteRepository;
import io.github.kickserv4j.ports.payment.PaymentRepository;
import io.github.kickserv4j.ports.shared.CreationLog;
import io.github.kickserv4j.ports.shared.Failure;
import io.github.kickserv4j.ports.shared.FailureCases;
import io.github.kickserv4j.testkit.arch.Baseline;
import io.github.kickserv4j.testkit.arch.BaselineStore;
import io.github.kickserv4j.testkit.arch.HexagonRules;
import io.github.kickserv4j.testkit.arch.KickservRule;
import io.github.kickserv4j.testkit.arch.KickservRuleSet;
import io.github.kickserv4j.testkit.arch.KickservRules;
import io.github.kickserv4j.testkit.broken.BrokenAdapter;
import io.github.kickserv4j.testkit.broken.BrokenAdapters;
import io.github.kickserv4j.testkit.contract.Capabilities;
import io.github.kickserv4j.testkit.faultinjection.Fault;
import io.github.kickserv4j.testkit.faultinjection.FaultTarget;
import io.github.kickserv4j.testkit.faultinjection.Faults;
import io.github.kickserv4j.testkit.faultinjection.FaultyKickserv;
import io.github.kickserv4j.testkit.faultmatrix.FaultCase;
import io.github.kickserv4j.testkit.fixtures.CustomerFixture;
import io.github.kickserv4j.testkit.fixtures.Fixtures;
import io.github.kickserv4j.testkit.fixtures.JobFixture;
import io.github.kickserv4j.testkit.wirefault.WireResponse;
import io.vavr.collection.List;
import io.vavr.control.Either;
import io.vavr.control.Option;
import io.vavr.control.Try;
import java.lang.reflect.Array;
import java.lang.reflect.Executable;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.lang.reflect.Proxy;
import java.math.BigDecimal;
import java.net.InetAddress;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpHeaders;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Map;
import java.util.Properties;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** A value of any type that our modules take; the same one each time. */
final class SampleValues {
    private final Map<Class<?>, Object> known = new HashMap<>();

    SampleValues() {
        Stream.of(
                        "1",
                        Duration.ofSeconds(1),
                        Instant.EPOCH,
                        OffsetDateTime.parse("2024-06-05T10:00:00-04:00"),
                        LocalDate.of(2024, 6, 5),
                        BigDecimal.ONE,
                        URI.create("https://kickserv.example.com"),
                        new IllegalStateException("1"),
                        HttpClient.newHttpClient(),
                        Field.<Object>singleLine("name", it -> Option.none()),
                        InetAddress.getLoopbackAddress())
                .forEach(sample -> known.put(sample.getClass(), sample));
        known.put(Class.class, String.class);
        known.put(Object.class, "1");
        known.put(InetAddress.class, InetAddress.getLoopbackAddress());
        known.put(HttpClient.class, HttpClient.newHttpClient());
        known.put(Clock.class, Clock.systemUTC());
        known.put(Throwable.class, new IllegalStateException("1"));
        known.put(
                InvalidInputException.class, Try.of(() -> Money.of("no amount")).getCause());
        known.put(Option.class, Option.none());
        known.put(Either.class, Either.right("1"));
        known.put(InMemoryKickserv.class, InMemoryKickserv.create());
        var server = FakeKickserv.builder(InMemoryKickserv.create()).start();
        known.put(FakeKickserv.class, server);
        domain();
        ports();
        known.put(ScriptedResponse.class, ScriptedResponse.of(200));
        known.put(ScriptedRequests.class, server.when("GET", "**"));
        known.put(
                FakeAccount.class,
                FakeAccount.builder(InMemoryKickserv.create()).build());
        known.put(FakeAccount.Builder.class, FakeAccount.builder(InMemoryKickserv.create()));
        known.put(Path.class, Path.of("1"));
        known.put(FakeKickserv.Builder.class, FakeKickserv.builder(InMemoryKickserv.create()));
        known.put(InMemoryKickserv.Builder.class, InMemoryKickserv.builder());
        known.put(WireResponse.class, WireResponse.of(200));
        known.put(CustomerFixture.class, Fixtures.customer("1"));
        known.put(JobFixture.class, Fixtures.customer("1").job("1"));
        known.put(FaultCase.class, FaultCase.all().head());
        known.put(Capabilities.class, Capabilities.all());
        known.put(BrokenAdapter.class, BrokenAdapters.all().head());
        faults();
        architectureRules();
        HttpKickserv client = client();
        known.put(HttpKickserv.class, client);
        known.put(RawReader.class, client.rawReader());
        known.put(HttpHeaders.class, HttpHeaders.of(Map.of(), (name, value) -> true));
        for (Class<?> list : new Class<?>[] {io.vavr.collection.Seq.class, List.class, Iterable.class}) {
            known.put(list, List.empty());
        }
        for (Class<?> number : new Class<?>[] {int.class, Integer.class}) {
            known.put(number, 1);
        }
        for (Class<?> number : new Class<?>[] {long.class, Long.class}) {
            known.put(number, 1L);
        }
        known.put(boolean.class, false);
        known.put(Boolean.class, false);
        known.put(double.class, 0.5);
    }

    private void architectureRules() {
        var classes = new ClassFileImporter().importClasses(SampleValues.class);
        known.put(HexagonRules.class, KickservRules.hexagon("domain"));
        known.put(KickservRule.class, KickservRules.NO_LOST_FAILURES);
        known.put(KickservRuleSet.class, KickservRules.all("com.example"));
        known.put(Baseline.class, Baseline.in(Path.of("1")));
        known.put(BaselineStore.class, Baseline.in(Path.of("1")).store());
        known.put(JavaClasses.class, classes);
        known.put(ArchRule.class, KickservRules.NO_LOST_FAILURES);
        known.put(Path.class, Path.of("1"));
        known.put(Properties.class, new Properties());
        known.put(java.util.List.class, java.util.List.of());
    }

    private void domain() {
        var type = new JobTypeId(1);
        known.put(
                InvalidInputException.class,
                Try.of(() -> Money.of("one")).failed().get());
        known.put(NewCustomer.class, NewCustomer.builder("1").build());
        known.put(NewJob.class, NewJob.builder(type).build());
        known.put(NewNote.class, NewNote.builder("1").build());
        known.put(NewCharge.class, NewCharge.builder(new ItemId(1)).build());
        known.put(
                NewPayment.class,
                NewPayment.builder(Money.of("1"), LocalDate.of(2024, 6, 5)).build());
        known.put(CustomerChange.class, CustomerChange.builder().fax("1").build());
        known.put(RecordBuilder.class, NoteChange.builder());
        known.put(NoteBuilder.class, Note.builder(new NoteId(1), new Noteable.OnJob(new JobId(1))));
        known.put(PaymentBuilder.class, Payment.builder(new PaymentId(1)));
        known.put(ChargeBuilder.class, Charge.builder(new ChargeId(1)));
        known.put(CustomerSetters.class, CustomerChange.builder());
        known.put(JobSetters.class, JobChange.builder());
        known.put(JobChange.Builder.class, JobChange.builder());
        known.put(ChargeSetters.class, ChargeChange.builder());
        known.put(NoteSetters.class, NoteChange.builder());
        known.put(PaymentSetters.class, PaymentChange.builder());
        known.put(JobChange.class, JobChange.builder().name("1").build());
        known.put(NoteChange.class, NoteChange.builder().text("1").build());
        known.put(ChargeChange.class, ChargeChange.builder().details("1").build());
        known.put(PaymentChange.class, PaymentChange.builder().notes("1").build());
        known.put(CustomerBuilder.class, Customer.builder(new CustomerId(1), new CustomerNumber(1)));
        known.put(JobBuilder.class, Job.builder(new JobId(1), new JobNumber(1)));
    }

    private void ports() {
        var log = new CreationLog(System::nanoTime);
        known.put(CreationLog.class, log);
        known.put(CreationLog.TrackedCreation.class, log.begin(new CustomerWrite.Delete(new CustomerNumber(1))));
        known.put(CustomerCriterion.class, CustomerCriterion.NAME);
        known.put(CustomerFilter.class, CustomerFilter.ALL);
        known.put(CustomerFilterBuilder.class, CustomerFilter.builder());
        known.put(JobFilter.class, JobFilter.ALL);
        known.put(JobFilterBuilder.class, JobFilter.builder());
        known.put(OpportunityFilter.class, OpportunityFilter.ALL);
        known.put(OpportunityFilterBuilder.class, OpportunityFilter.builder());
        Failure failure = Failure.invalid(CustomerOperations.CREATE, List.empty());
        known.put(FailureCases.class, failure.when(Failure.NotFound.class, Failure::reason));
        var twin = InMemoryKickserv.create();
        known.put(CustomerRepository.class, twin.customers());
        known.put(NoteRepository.class, twin.notes());
        known.put(PaymentRepository.class, twin.payments());
        known.put(JobRepository.class, twin.jobs());
        known.put(ChargeRepository.class, twin.charges());
        known.put(OpportunityRepository.class, twin.opportunities());
        known.putAll(new ForwardingSamples(twin).all());
    }

    private void faults() {
        FaultyKickserv faulty = FaultyKickserv.over(InMemoryKickserv.create());
        known.put(FaultyKickserv.class, faulty);
        known.put(FaultyKickserv.Builder.class, FaultyKickserv.builder(InMemoryKickserv.create()));
        known.put(Faults.class, faulty.faults());
        known.put(FaultTarget.class, faulty.faults().onReads());
        known.put(Fault.class, Fault.NOT_FOUND);
    }

    private HttpKickserv client() {
        var server = (FakeKickserv) known.get(FakeKickserv.class);
        return HttpKickserv.builder()
                .baseUri(server.baseUri())
                .account("demo")
                .apiKey("demo")
                .build();
    }

    /** The sample, or nothing if none can be made. */
    @Nullable
    Object of(Class<?> type) {
        Object sample = type == HttpKickservBuilder.class ? HttpKickserv.builder() : known.get(type);
        if (sample == null) {
            sample = made(type);
            if (sample != null) {
                known.put(type, sample);
            }
        }
        return sample;
    }

    /** One for each parameter; nothing if one of them cannot be made. */
    Object @Nullable [] of(Executable callable) {
        Object[] arguments =
                Arrays.stream(callable.getParameterTypes()).map(this::of).toArray();
        return Arrays.stream(arguments).allMatch(argument -> argument != null) ? arguments : null;
    }

    private @Nullable Object made(Class<?> type) {
        if (type.isArray()) {
            return Array.newInstance(type.getComponentType(), 0);
        }
        if (type.isEnum()) {
            return type.getEnumConstants()[0];
        }
        if (type.isSealed()) {
            return Stream.of(type.getPermittedSubclasses())
                    .map(this::of)
                    .filter(it -> it != null)
                    .findFirst()
                    .orElse(null);
        }
        Object built = built(type);
        return built == null && type.isInterface() ? stub(type) : built;
    }

    private static Object stub(Class<?> type) {
        return Proxy.newProxyInstance(
                type.getClassLoader(),
                new Class<?>[] {type},
                (proxy, method, arguments) -> method.isDefault()
                        ? java.lang.reflect.InvocationHandler.invokeDefault(proxy, method, arguments)
                        : null);
    }

    private @Nullable Object built(Class<?> type) {
        Stream<Executable> constructors =
                Modifier.isAbstract(type.getModifiers()) ? Stream.empty() : Arrays.stream(type.getConstructors());
        Stream<Executable> factories = Arrays.stream(type.getDeclaredMethods())
                .filter(method -> Modifier.isStatic(method.getModifiers()) && Modifier.isPublic(method.getModifiers()))
                .filter(method -> method.getReturnType() == type)
                .map(method -> method);
        return Stream.concat(constructors, factories)
                .sorted(Comparator.comparingInt(Executable::getParameterCount))
                .filter(callable -> !Arrays.asList(callable.getParameterTypes()).contains(type))
                .map(this::called)
                .filter(it -> it != null)
                .findFirst()
                .orElse(null);
    }

    private @Nullable Object called(Executable callable) {
        Object[] arguments = of(callable);
        try {
            if (arguments == null) {
                return null;
            }
            return callable instanceof Method factory
                    ? factory.invoke(null, arguments)
                    : ((java.lang.reflect.Constructor<?>) callable).newInstance(arguments);
        } catch (ReflectiveOperationException notSo) {
            return null;
        }
    }

    /** Ends what was opened. */
    void close() throws Exception {
        for (Object sample : known.values()) {
            if (sample instanceof AutoCloseable open) {
                open.close();
            }
        }
    }
}
