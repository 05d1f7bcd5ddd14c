package io.github.kickserv4j.adapter.inmemory.job;

import io.github.kickserv4j.adapter.inmemory.shared.Broken;
import io.github.kickserv4j.domain.job.Charge;
import io.github.kickserv4j.domain.job.ChargeChange;
import io.github.kickserv4j.domain.job.Job;
import io.github.kickserv4j.domain.job.JobChange;
import io.github.kickserv4j.domain.job.JobStatus;
import io.github.kickserv4j.domain.job.NewCharge;
import io.github.kickserv4j.domain.job.NewJob;
import io.github.kickserv4j.domain.shared.ChargeId;
import io.github.kickserv4j.domain.shared.CustomerNumber;
import io.github.kickserv4j.domain.shared.JobNumber;
import io.github.kickserv4j.ports.job.JobFilter;
import io.github.kickserv4j.ports.job.JobRepository;
import io.github.kickserv4j.ports.shared.Failure;
import io.github.kickserv4j.ports.shared.Page;
import io.github.kickserv4j.ports.shared.PageRequest;
import io.vavr.Function3;
import io.vavr.collection.HashMap;
import io.vavr.collection.List;
import io.vavr.collection.Map;
import io.vavr.collection.Seq;
import io.vavr.control.Either;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.UnaryOperator;

/** Jobs that work, for others to break. It remembers which job each charge is on, which breaking may need to know. */
final class BrokenJobs {
    private final JobRepository good;
    private final Broken<JobRepository> broken;
    private Map<ChargeId, JobNumber> owners = HashMap.empty();
    private Map<ChargeId, Charge> removed = HashMap.empty();
    private Map<JobNumber, Job> memory = HashMap.empty();

    BrokenJobs(JobRepository good) {
        this.good = good;
        this.broken = Broken.of(JobRepository.class, good);
        onAddCharge(good::addCharge);
    }

    JobRepository good() {
        return good;
    }

    JobRepository port() {
        return broken.port();
    }

    /** The job that the charge is on, whichever is asked. */
    JobNumber jobOf(ChargeId id, JobNumber asked) {
        return owners.getOrElse(id, asked);
    }

    BrokenJobs onGet(Function<JobNumber, Either<Failure, Job>> mistake) {
        broken.on("get", JobNumber.class, mistake);
        return this;
    }

    BrokenJobs onGetOfCustomer(BiFunction<CustomerNumber, JobNumber, Either<Failure, Job>> mistake) {
        broken.on("get", CustomerNumber.class, JobNumber.class, mistake);
        return this;
    }

    BrokenJobs onCreate(BiFunction<CustomerNumber, NewJob, Either<Failure, Job>> mistake) {
        broken.on("create", CustomerNumber.class, NewJob.class, mistake);
        return this;
    }

    BrokenJobs onOpen(BiFunction<CustomerNumber, NewJob, Either<Failure, Job>> mistake) {
        broken.on("open", CustomerNumber.class, NewJob.class, mistake);
        return this;
    }

    BrokenJobs onUpdate(BiFunction<JobNumber, JobChange, Either<Failure, Job>> mistake) {
        broken.on("update", JobNumber.class, JobChange.class, mistake);
        return this;
    }

    BrokenJobs onUpdateOfCustomer(Function3<CustomerNumber, JobNumber, JobChange, Either<Failure, Job>> mistake) {
        broken.on("update", CustomerNumber.class, JobNumber.class, JobChange.class, mistake);
        return this;
    }

    BrokenJobs onDelete(Function<JobNumber, Either<Failure, Job>> mistake) {
        broken.on("delete", JobNumber.class, mistake);
        return this;
    }

    BrokenJobs onDeleteOfCustomer(BiFunction<CustomerNumber, JobNumber, Either<Failure, Job>> mistake) {
        broken.on("delete", CustomerNumber.class, JobNumber.class, mistake);
        return this;
    }

    BrokenJobs onWin(Function<JobNumber, Either<Failure, Job>> mistake) {
        broken.on("win", JobNumber.class, mistake);
        return this;
    }

    BrokenJobs onLose(Function<JobNumber, Either<Failure, Job>> mistake) {
        broken.on("lose", JobNumber.class, mistake);
        return this;
    }

    BrokenJobs onList(BiFunction<JobFilter, PageRequest, Either<Failure, Page<Job>>> mistake) {
        broken.on("list", JobFilter.class, PageRequest.class, mistake);
        return this;
    }

    BrokenJobs onListOfCustomer(
            Function3<CustomerNumber, Seq<JobStatus>, PageRequest, Either<Failure, Page<Job>>> mistake) {
        broken.on(
                "list",
                CustomerNumber.class,
                Seq.class,
                PageRequest.class,
                (customer, statuses, page) -> mistake.apply(
                        customer, List.ofAll((Iterable<?>) statuses).map(JobStatus.class::cast), page));
        return this;
    }

    BrokenJobs onOpportunities(BiFunction<JobFilter, PageRequest, Either<Failure, Page<Job>>> mistake) {
        broken.on("opportunities", JobFilter.class, PageRequest.class, mistake);
        return this;
    }

    BrokenJobs onCharges(Function<JobNumber, Either<Failure, Seq<Charge>>> mistake) {
        broken.on("charges", JobNumber.class, mistake);
        return this;
    }

    BrokenJobs onAddCharge(BiFunction<JobNumber, NewCharge, Either<Failure, Charge>> mistake) {
        broken.on("addCharge", JobNumber.class, NewCharge.class, (job, charge) -> mistake.apply(job, charge)
                .peek(added -> owners = owners.put(added.id(), job)));
        return this;
    }

    BrokenJobs onChangeCharge(Function3<JobNumber, ChargeId, ChargeChange, Either<Failure, Charge>> mistake) {
        broken.on("changeCharge", JobNumber.class, ChargeId.class, ChargeChange.class, mistake);
        return this;
    }

    BrokenJobs onRemoveCharge(BiFunction<JobNumber, ChargeId, Either<Failure, Charge>> mistake) {
        broken.on("removeCharge", JobNumber.class, ChargeId.class, mistake);
        return this;
    }

    BrokenJobs created(UnaryOperator<Job> mistake) {
        return onCreate((customer, job) -> good.create(customer, job).map(mistake));
    }

    /** Single jobs are told wrong, after whatever happens to them. */
    BrokenJobs told(UnaryOperator<Job> mistake) {
        return onGet(number -> good.get(number).map(mistake))
                .onUpdate((number, change) -> good.update(number, change).map(mistake));
    }

    /** Answers with what was created even when it is gone. */
    BrokenJobs rememberingTheCreated() {
        return onCreate((customer, job) -> good.create(customer, job).peek(this::remember))
                .onGet(number -> remembered(number, good.get(number)));
    }

    /** Answers a second delete with what was deleted before. */
    BrokenJobs rememberingTheDeleted() {
        return onDelete(number -> remembered(number, good.delete(number).peek(this::remember)))
                .onDeleteOfCustomer((customer, number) ->
                        remembered(number, good.delete(customer, number).peek(this::remember)));
    }

    /** Answers a second removal with what was removed before. */
    BrokenJobs rememberingTheRemoved() {
        return onRemoveCharge((job, id) -> {
            Either<Failure, Charge> answer = good.removeCharge(job, id);
            answer.forEach(charge -> removed = removed.put(id, charge));
            return answer.orElse(() -> removed.get(id).toEither(answer::getLeft));
        });
    }

    private void remember(Job job) {
        memory = memory.put(job.number(), job);
    }

    private Either<Failure, Job> remembered(JobNumber number, Either<Failure, Job> answer) {
        return answer.orElse(() -> memory.get(number).toEither(answer::getLeft));
    }
}
