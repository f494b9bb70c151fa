package se.bryggan.referral.answer;

import io.quarkus.arc.All;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import se.bryggan.contracts.crossing.PackageKind;
import se.bryggan.outbox.crossing.HeldPackage;
import se.bryggan.outbox.crossing.PackageJudge;

/** Asks again, with the facts of this moment, when an answer is fetched. */
@ApplicationScoped
class AnswerJudge implements PackageJudge {

    private final List<AnswerSource> sources;

    AnswerJudge(@All List<AnswerSource> sources) {
        this.sources = sources;
    }

    @Override
    public Set<PackageKind> kinds() {
        return Set.of(PackageKind.FEEDBACK);
    }

    @Override
    public Question question(HeldPackage held) {
        return sources.stream()
                .map(source -> source.question(held))
                .flatMap(Optional::stream)
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("an answer that no feature gave"));
    }
}
