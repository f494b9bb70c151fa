package se.bryggan.boundary.disclosure;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/** Made-up questions for tests outside this package. */
public final class MadeUpQuestions {

    private static final Origin SOMEBODY = new Origin("somebody", Instant.EPOCH);

    private MadeUpQuestions() {}

    /** So many random questions, the same for the same seed; somebody is named for every fact. */
    public static List<Ask> questions(long seed, int count) {
        return withoutOrigins(seed, count).stream()
                .map(MadeUpQuestions::attested)
                .toList();
    }

    /** As {@link #questions}, but most of them state facts for which nobody is named. */
    public static List<Ask> withoutOrigins(long seed, int count) {
        var random = new RandomAsks(seed);
        var questions = new ArrayList<Ask>(count);
        for (int i = 0; i < count; i++) {
            questions.add(random.next());
        }
        return questions;
    }

    private static Ask attested(Ask ask) {
        return new Ask(
                ask.at(),
                ask.source(),
                ask.recipient(),
                attested(ask.subject()),
                ask.alsoConcerns().stream().map(MadeUpQuestions::attested).toList(),
                ask.categories(),
                ask.purpose(),
                ask.claimedBasis(),
                ask.consents().stream().map(MadeUpQuestions::attested).toList(),
                attested(ask.investigation()),
                attested(ask.assessment()),
                ask.context());
    }

    private static Person attested(Person person) {
        return new Person(
                person.ref(),
                person.birthDate(),
                person.custody(),
                person.guardians(),
                person.mature(),
                person.protection(),
                person.whereaboutsHidden(),
                SOMEBODY);
    }

    private static ConsentStatement attested(ConsentStatement said) {
        return new ConsentStatement(
                said.giver(),
                said.capacity(),
                said.state(),
                said.categories(),
                said.recipients(),
                said.namedRecipientsOnly(),
                said.purposes(),
                said.validFrom(),
                said.validTo(),
                SOMEBODY);
    }

    private static Investigation attested(Investigation known) {
        return known == null ? null : new Investigation(known.state(), known.since(), SOMEBODY);
    }

    private static Assessment attested(Assessment made) {
        return made == null ? null : new Assessment(made.finding(), made.categories(), SOMEBODY);
    }
}
