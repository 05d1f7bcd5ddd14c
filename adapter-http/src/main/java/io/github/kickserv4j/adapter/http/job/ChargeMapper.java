package io.github.kickserv4j.adapter.http.job;

import io.github.kickserv4j.adapter.http.json.WireValueMapper;
import io.github.kickserv4j.domain.job.Charge;
import io.github.kickserv4j.domain.shared.Audit;
import io.github.kickserv4j.domain.shared.ChargeId;
import io.github.kickserv4j.domain.shared.ChargeTypeId;
import io.github.kickserv4j.domain.shared.ItemId;
import io.github.kickserv4j.domain.shared.JobId;
import io.github.kickserv4j.domain.shared.Violation;
import io.vavr.collection.Seq;
import io.vavr.control.Option;
import org.jspecify.annotations.Nullable;
import org.mapstruct.Mapper;
import org.mapstruct.Mapping;
import org.mapstruct.ReportingPolicy;

/** Maps the charge of the wire to that of the domain. */
@Mapper(unmappedTargetPolicy = ReportingPolicy.ERROR)
interface ChargeMapper extends WireValueMapper {
    @Mapping(target = "id", source = "wire.id")
    @Mapping(target = "job", source = "wire.jobId")
    @Mapping(target = "item", source = "wire.itemId")
    @Mapping(target = "type", source = "wire.jobChargeTypeId")
    @Mapping(target = "audit", source = "wire")
    @Mapping(target = "unreadable", source = "unreadable")
    Charge charge(WireCharge wire, Seq<Violation> unreadable);

    @Mapping(target = "createdAt", source = "createdOn")
    Audit audit(WireCharge wire);

    default ChargeId id(Long value) {
        return new ChargeId(value);
    }

    default Option<JobId> job(@Nullable Long value) {
        return identity(value, JobId::new);
    }

    default Option<ItemId> item(@Nullable Long value) {
        return identity(value, ItemId::new);
    }

    default Option<ChargeTypeId> type(@Nullable Long value) {
        return identity(value, ChargeTypeId::new);
    }
}
