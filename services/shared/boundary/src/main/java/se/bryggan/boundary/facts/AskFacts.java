package se.bryggan.boundary.facts;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import se.bryggan.boundary.disclosure.Ask;
import se.bryggan.boundary.disclosure.Category;
import se.bryggan.boundary.disclosure.ConsentStatement;
import se.bryggan.boundary.disclosure.Context;
import se.bryggan.boundary.disclosure.Custody;
import se.bryggan.boundary.disclosure.Origin;
import se.bryggan.boundary.disclosure.Party;
import se.bryggan.boundary.disclosure.Person;
import se.bryggan.boundary.disclosure.Protection;
import se.bryggan.boundary.disclosure.Purpose;
import se.bryggan.boundary.gate.Controller;
import se.bryggan.boundary.gate.Sector;

/**
 * What this service knows, with its origin and age, of the person that a disclosure is about.
 *
 * <p>Stale knowledge is never taken for fresh: consents then count as not given (by their age, or by that of the register,
 * which says whose are needed), and protection counts as the highest. So it is for a subject of whom something has arrived that could not be taken in yet.
 */
@ApplicationScoped
public class AskFacts {

    private static final ZoneId STOCKHOLM = ZoneId.of("Europe/Stockholm");

    private final View view;
    private final Feeds feeds;
    private final Gaps gaps;
    private final Clock clock;
    private final Duration maxAge;

    AskFacts(
            View view,
            Feeds feeds,
            Gaps gaps,
            Clock clock,
            @ConfigProperty(name = "bryggan.facts.max-age-seconds", defaultValue = "10") long maxAgeSeconds) {
        this.view = view;
        this.feeds = feeds;
        this.gaps = gaps;
        this.clock = clock;
        this.maxAge = Duration.ofSeconds(maxAgeSeconds);
    }

    /** The subject as known now to the holder who is to disclose, with what has been said to that holder alone. */
    public Known of(UUID subject, Controller holder) {
        Sector sector = Sector.carrying(holder.branch());
        List<ConsentFact> consents = view.consents(subject, holder);
        Duration registerAge = age("directory", sector, subject);
        boolean registerStale = registerAge.compareTo(maxAge) > 0;
        Person person = view.person(subject)
                .map(fact -> person(fact, registerStale))
                .orElseGet(() -> unknownChild(subject.toString()));
        long version = consents.stream().mapToLong(ConsentFact::version).sum();
        return new Known(
                holder,
                person,
                consents.stream().map(AskFacts::statement).toList(),
                olderOf(registerAge, age("consent", sector, subject)),
                version);
    }

    /**
     * Whether register and consents of the sector are known as they are now, and the subject, which may be null, is one
     * of whom the register has told and nothing waits unread. If not, a refusal may rest on what we do not know, and is
     * no reason to refuse for good. Every reference comes from the register, so who is not known here yet soon will be.
     */
    public boolean fresh(UUID subject, Sector sector) {
        return age("directory", sector, subject).compareTo(maxAge) <= 0
                && age("consent", sector, subject).compareTo(maxAge) <= 0
                && (subject == null || view.person(subject).isPresent());
    }

    /**
     * A child whom no register has told us of: taken to be a minor with the highest protection. A duty to protect works
     * for such a child (SoL 19:1); nothing else does.
     */
    public Person unknownChild(String ref) {
        return new Person(
                ref,
                LocalDate.now(clock.withZone(STOCKHOLM)),
                Custody.JOINT,
                List.of(),
                null,
                Protection.FICTITIOUS_IDENTITY,
                true,
                new Origin("assumed", clock.instant()));
    }

    /** Whose consent is needed is for the register to say: without it no consent can be relied on. */
    private static Duration olderOf(Duration register, Duration consents) {
        return register.compareTo(consents) > 0 ? register : consents;
    }

    private Duration age(String feed, Sector sector, UUID subject) {
        return gaps.waits(topic(feed, sector), subject) ? Feeds.NEVER : feeds.age(topic(feed, sector), subject);
    }

    private static String topic(String feed, Sector sector) {
        return feed + "." + sector.code() + ".v1";
    }

    private Person person(PersonFact fact, boolean registerStale) {
        Optional<Protection> highest =
                Optional.of(Protection.FICTITIOUS_IDENTITY).filter(any -> registerStale);
        return new Person(
                fact.subject().toString(),
                fact.birthDate(),
                fact.custody(),
                fact.guardians().stream().map(UUID::toString).toList(),
                null,
                highest.orElse(fact.protection()),
                fact.whereaboutsHidden() || registerStale,
                new Origin("directory", clock.instant()));
    }

    private static ConsentStatement statement(ConsentFact fact) {
        return new ConsentStatement(
                fact.giver().toString(),
                fact.capacity(),
                fact.state(),
                fact.categories(),
                fact.recipients(),
                fact.namedRecipientsOnly(),
                fact.purposes(),
                fact.validFrom(),
                fact.validTo(),
                new Origin("consent " + fact.consentId() + " v" + fact.version(), null));
    }

    /**
     * The holder, the person, what has been said to the holder, the age of that knowledge, and a number that grows with every change of a consent
     * (so that a receiver can tell whether its knowledge is older than the sender's).
     */
    public record Known(
            Controller holder,
            Person person,
            List<ConsentStatement> consents,
            Duration consentAge,
            long consentVersion) {

        public Known {
            consents = List.copyOf(consents);
        }

        /**
         * The question whether the categories may go to the recipient, with all that is known and its age. The source
         * must be the holder: consents given to another open nothing.
         */
        public Ask ask(
                Instant at,
                Party source,
                Party recipient,
                Set<Category> categories,
                Purpose purpose,
                Context.Builder context) {
            if (!holder.equals(new Controller(source.authority(), source.branch()))) {
                throw new IllegalArgumentException("the source is not the holder whose consents are known");
            }
            return Ask.about(person, at, source, recipient, categories, purpose)
                    .withConsents(consents)
                    .withContext(context.consentStoreAge(consentAge).build());
        }
    }
}
