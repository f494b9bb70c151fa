package se.bryggan.boundary.disclosure;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.concurrent.atomic.AtomicBoolean;

/**
 * Leave to disclose certain categories to one recipient, once, within a minute.
 *
 * <p>Only a {@link DisclosurePoint} can make one, so code that asks for a permit cannot be reached without a decision.
 * {@link #categories()} may be empty: then only a neutral text without content may go (obligation {@code NEUTRAL_TEXT}).
 */
public final class Permit implements Decision {

    /** How long a permit may wait to be used, from {@link #decidedAt()}. */
    public static final Duration LIFETIME = Duration.ofSeconds(60);

    private final Ask ask;
    private final Set<Category> categories;
    private final Set<Category> withheld;
    private final List<Ground> grounds;
    private final List<String> rules;
    private final Set<Obligation> obligations;
    private final boolean reduced;
    private final String ruleBookVersion;
    private final AtomicBoolean used = new AtomicBoolean();

    Permit(
            Ask ask,
            Set<Category> categories,
            Set<Category> withheld,
            List<Ground> grounds,
            List<String> rules,
            Set<Obligation> obligations,
            boolean reduced,
            String ruleBookVersion) {
        this.ask = ask;
        this.categories = EnumSets.copy(Category.class, categories);
        this.withheld = EnumSets.copy(Category.class, withheld);
        this.grounds = List.copyOf(grounds);
        this.rules = List.copyOf(rules);
        this.obligations = EnumSets.copy(Obligation.class, obligations);
        this.reduced = reduced;
        this.ruleBookVersion = ruleBookVersion;
    }

    /** What may go out. */
    public Set<Category> categories() {
        return categories;
    }

    @Override
    public Set<Category> withheld() {
        return withheld;
    }

    /** The row behind each category that was permitted, also where only a neutral text may go. */
    public List<Ground> grounds() {
        return grounds;
    }

    @Override
    public List<String> rules() {
        return rules;
    }

    @Override
    public Set<Obligation> obligations() {
        return obligations;
    }

    /** True = something is withheld or goes out in reduced form ({@code REDACT} on the wire). */
    public boolean reduced() {
        return reduced;
    }

    public Party source() {
        return ask.source();
    }

    public Party recipient() {
        return ask.recipient();
    }

    public String subjectRef() {
        return ask.subject().ref();
    }

    public Purpose purpose() {
        return ask.purpose();
    }

    /** The moment of disclosure that was asked about. */
    public Instant decidedAt() {
        return ask.at();
    }

    /** From this moment on the permit is void. */
    public Instant expiry() {
        return ask.at().plus(LIFETIME);
    }

    /** False after {@link #expiry()}, and also before the decision: then the clock has been put back. */
    public boolean validAt(Instant now) {
        return !now.isBefore(decidedAt()) && now.isBefore(expiry());
    }

    /** True the first time, false ever after: whoever lets something out must call it and obey. */
    public boolean use() {
        return used.compareAndSet(false, true);
    }

    @Override
    public String ruleBookVersion() {
        return ruleBookVersion;
    }

    @Override
    public String askDigest() {
        return ask.digest();
    }

    @Override
    public String toString() {
        return "Permit[" + ask.recipient().branch() + ", " + categories + ", " + rules + "]";
    }
}
