package io.github.kickserv4j.testkit.story;

import io.github.kickserv4j.domain.job.ChargeChange;
import io.github.kickserv4j.domain.job.ChargeFields;
import io.github.kickserv4j.domain.job.NewCharge;
import io.github.kickserv4j.domain.shared.JobNumber;
import io.github.kickserv4j.testkit.story.Cast.OwnedCharge;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import java.util.function.Supplier;

/** What happens to charges in a story. */
record ChargeScenes(Cast cast, Props props) {

    Seq<Supplier<Scene<?>>> all() {
        return List.of(this::add, this::add, this::add, this::change, this::remove, this::list);
    }

    private Scene<?> add() {
        JobNumber job = cast.job().number();
        var charge = new NewCharge(props.filled(List.of(ChargeFields.DESCRIPTION), ChargeFields.ALL));
        return Scene.of("add to job " + job + " " + charge, it -> it.jobs().addCharge(job, charge))
                .learning(added -> cast.meet(job, added))
                .settling(job);
    }

    private Scene<?> change() {
        OwnedCharge charge = cast.charge();
        var change = new ChargeChange(props.changed(ChargeFields.ALL));
        return Scene.of("change " + charge + " " + change, it -> it.jobs()
                        .changeCharge(charge.job(), charge.id(), change))
                .settling(charge.job());
    }

    private Scene<?> remove() {
        OwnedCharge charge = cast.charge();
        return Scene.of("remove " + charge, it -> it.jobs().removeCharge(charge.job(), charge.id()))
                .settling(charge.job());
    }

    private Scene<?> list() {
        JobNumber job = cast.job().number();
        return Scene.of("charges of job " + job, it -> it.jobs().charges(job));
    }
}
