package se.bryggan.boundary.disclosure;

import java.util.List;

/** Counts, giver by giver, what those whose consent one category needs have said. */
final class Tally {

    private enum Word {
        YES,
        NO,
        NOTHING
    }

    private final Facts facts;
    private final Category category;

    private boolean everyone = true;
    private boolean someoneUnknown;
    private boolean someoneRefuses;
    private boolean someoneIsSilent;
    private boolean someoneExpired;
    private boolean guardianGives;
    private boolean guardianRefuses;
    private boolean guardianLacks;
    private boolean subjectGives;

    Tally(Facts facts, Category category) {
        this.facts = facts;
        this.category = category;
    }

    void guardians(Person subject) {
        if (subject.guardians().isEmpty()) {
            someoneUnknown = true;
            guardianLacks = true;
        }
        for (String guardian : subject.guardians()) {
            Word word = count(guardian, Capacity.GUARDIAN);
            guardianGives |= word == Word.YES;
            guardianRefuses |= word == Word.NO;
            guardianLacks |= word != Word.YES;
        }
    }

    void subject(Person subject) {
        subjectGives = count(subject.ref(), Capacity.SUBJECT) == Word.YES;
    }

    void others(List<Person> others) {
        someoneUnknown |= others.isEmpty();
        for (Person other : others) {
            count(other.ref(), Capacity.THIRD_PERSON);
        }
    }

    Consents.Standing standing() {
        boolean disputed = (guardianGives && guardianRefuses) || (subjectGives && guardianLacks);
        boolean mayAsk = !someoneRefuses && !someoneUnknown;
        return new Consents.Standing(
                everyone && !someoneUnknown, disputed, mayAsk && someoneExpired, mayAsk && someoneIsSilent);
    }

    private Word count(String giver, Capacity capacity) {
        Word word = word(giver, capacity);
        everyone &= word == Word.YES;
        return word;
    }

    private Word word(String giver, Capacity capacity) {
        Ask ask = facts.ask;
        boolean hasSpoken = false;
        ConsentStatement counts = null;
        for (ConsentStatement statement : ask.consents()) {
            if (statement.capacity() == capacity
                    && statement.giver().equals(giver)
                    && statement.covers(category, ask.recipient().branch(), ask.purpose())) {
                hasSpoken = true;
                if (!statement.validFrom().isAfter(facts.day)
                        && (counts == null || !statement.validFrom().isBefore(counts.validFrom()))) {
                    counts = statement;
                }
            }
        }
        if (counts == null) {
            someoneIsSilent |= !hasSpoken;
            return Word.NOTHING;
        }
        return weigh(counts);
    }

    private Word weigh(ConsentStatement statement) {
        return switch (statement.state()) {
            case GIVEN -> given(statement);
            case REQUESTED -> {
                someoneIsSilent = true;
                yield Word.NOTHING;
            }
            case REFUSED -> {
                someoneRefuses = true;
                yield Word.NO;
            }
            // Whoever takes a consent back has not taken a stand against the other guardian's.
            case WITHDRAWN -> {
                someoneRefuses = true;
                yield Word.NOTHING;
            }
        };
    }

    private Word given(ConsentStatement statement) {
        if (statement.validTo() != null && facts.day.isAfter(statement.validTo())) {
            someoneExpired = true;
            return Word.NOTHING;
        }
        boolean reaches = !statement.namedRecipientsOnly() || facts.named || category == Category.SIP_OWN_ACTIONS;
        return reaches ? Word.YES : Word.NOTHING;
    }
}
