package se.bryggan.directory.border;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.Optional;
import java.util.UUID;
import se.bryggan.boundary.gate.Guarded;
import se.bryggan.boundary.gate.Sector;
import se.bryggan.contracts.crossing.PackageKind;
import se.bryggan.contracts.crossing.PackageSent;
import se.bryggan.directory.feed.Introductions;
import se.bryggan.directory.refs.HandOverSubjects;
import se.bryggan.directory.refs.References;

/** Decides where a package goes, translates its subject and keeps the hand-over. An act of the register. */
@ApplicationScoped
class RoutePackage {

    private final HandOvers handOvers;
    private final HandOverSubjects subjects;
    private final References references;
    private final Introductions introductions;
    private final Addressing addressing;
    private final Clock clock;

    RoutePackage(
            HandOvers handOvers,
            HandOverSubjects subjects,
            References references,
            Introductions introductions,
            Addressing addressing,
            Clock clock) {
        this.handOvers = handOvers;
        this.subjects = subjects;
        this.references = references;
        this.introductions = introductions;
        this.addressing = addressing;
        this.clock = clock;
    }

    @Guarded("border.route")
    Routing route(PackageSent sent, Sender sender) {
        if (handOvers.findByIdOptional(sent.handoverId()).isPresent()) {
            return new Routing.Repeat();
        }
        Optional<UUID> person = sent.knownSubject().flatMap(ref -> references.person(sender.sector(), ref));
        UUID senderRef = person.isPresent() ? sent.knownSubject().orElseThrow() : null;
        var handOver =
                new HandOver(sent.handoverId(), sender.service(), sender.controller(), sent.recipient(), sent.sentAt());
        Routing routing = decide(sent, senderRef, person);
        if (routing instanceof Routing.Refuse refused) {
            handOver.refuse(refused.why(), clock.instant());
        }
        handOvers.persist(handOver);
        if (senderRef != null) {
            subjects.keep(sender.sector(), sent.handoverId(), senderRef);
        }
        return routing;
    }

    private Routing decide(PackageSent sent, UUID senderRef, Optional<UUID> person) {
        if (sent.knownSubject().isPresent() && person.isEmpty() && sent.kind() != PackageKind.CONCERN_REPORT) {
            return new Routing.Refuse(Refusal.UNKNOWN_SUBJECT, null);
        }
        return switch (addressing.of(sent.recipient(), sent.kind())) {
            case Address.Unknown unknown -> new Routing.Refuse(unknown.why(), senderRef);
            case Address.Found found ->
                new Routing.Forward(
                        found,
                        senderRef,
                        person.map(known -> translated(known, found.sector())).orElse(null));
        };
    }

    private UUID translated(UUID person, Sector to) {
        return introductions.refOf(person, to);
    }
}
