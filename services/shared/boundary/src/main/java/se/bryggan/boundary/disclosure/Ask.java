package se.bryggan.boundary.disclosure;

import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Set;

/**
 * The question that is put to the disclosure point: may {@code source} give {@code recipient} these categories about
 * {@code subject} for this purpose at this moment?
 *
 * <p>{@code alsoConcerns} are other persons that the information is about. {@code claimedBasis} is {@code CONSENT} or a
 * rule id; null = the rule book is searched. {@code investigation} and {@code assessment} may be null. Later statements
 * of the same day win over earlier ones, so the order of {@code consents} is kept; no other order matters.
 */
public record Ask(
        Instant at,
        Party source,
        Party recipient,
        Person subject,
        List<Person> alsoConcerns,
        Set<Category> categories,
        Purpose purpose,
        String claimedBasis,
        List<ConsentStatement> consents,
        Investigation investigation,
        Assessment assessment,
        Context context) {

    /** The value of {@code claimedBasis} that asks for consent alone. */
    public static final String CONSENT = "CONSENT";

    public Ask {
        Objects.requireNonNull(at, "at");
        Objects.requireNonNull(source, "source");
        Objects.requireNonNull(recipient, "recipient");
        Objects.requireNonNull(subject, "subject");
        Objects.requireNonNull(purpose, "purpose");
        alsoConcerns = alsoConcerns == null ? List.of() : List.copyOf(alsoConcerns);
        categories = EnumSets.copy(Category.class, categories);
        consents = consents == null ? List.of() : List.copyOf(consents);
        context = context == null ? Context.UNKNOWN : context;
    }

    /** The least that can be asked: no claim, no consent, no further fact. */
    public static Ask about(
            Person subject, Instant at, Party source, Party recipient, Set<Category> categories, Purpose purpose) {
        return new Ask(at, source, recipient, subject, null, categories, purpose, null, null, null, null, null);
    }

    public Ask withAlsoConcerns(List<Person> persons) {
        return new Ask(
                at,
                source,
                recipient,
                subject,
                persons,
                categories,
                purpose,
                claimedBasis,
                consents,
                investigation,
                assessment,
                context);
    }

    public Ask withClaimedBasis(String basis) {
        return new Ask(
                at,
                source,
                recipient,
                subject,
                alsoConcerns,
                categories,
                purpose,
                basis,
                consents,
                investigation,
                assessment,
                context);
    }

    public Ask withConsents(List<ConsentStatement> statements) {
        return new Ask(
                at,
                source,
                recipient,
                subject,
                alsoConcerns,
                categories,
                purpose,
                claimedBasis,
                statements,
                investigation,
                assessment,
                context);
    }

    public Ask withInvestigation(Investigation known) {
        return new Ask(
                at,
                source,
                recipient,
                subject,
                alsoConcerns,
                categories,
                purpose,
                claimedBasis,
                consents,
                known,
                assessment,
                context);
    }

    public Ask withAssessment(Assessment attested) {
        return new Ask(
                at,
                source,
                recipient,
                subject,
                alsoConcerns,
                categories,
                purpose,
                claimedBasis,
                consents,
                investigation,
                attested,
                context);
    }

    public Ask withContext(Context facts) {
        return new Ask(
                at,
                source,
                recipient,
                subject,
                alsoConcerns,
                categories,
                purpose,
                claimedBasis,
                consents,
                investigation,
                assessment,
                facts);
    }

    /** SHA-256 in hex over the {@linkplain CanonicalAsk canonical form}: equal facts give an equal digest. */
    public String digest() {
        return CanonicalAsk.digest(this);
    }

    /** Who asks whom and for what; nothing about the person. */
    @Override
    public String toString() {
        return "Ask[" + source.branch() + " -> " + recipient.branch() + ", " + purpose + ", " + categories + "]";
    }
}
