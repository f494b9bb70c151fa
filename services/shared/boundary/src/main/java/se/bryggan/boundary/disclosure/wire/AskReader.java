package se.bryggan.boundary.disclosure.wire;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import se.bryggan.boundary.disclosure.Ask;
import se.bryggan.boundary.disclosure.Assessment;
import se.bryggan.boundary.disclosure.Branch;
import se.bryggan.boundary.disclosure.Capacity;
import se.bryggan.boundary.disclosure.Category;
import se.bryggan.boundary.disclosure.ConsentState;
import se.bryggan.boundary.disclosure.ConsentStatement;
import se.bryggan.boundary.disclosure.Context;
import se.bryggan.boundary.disclosure.Custody;
import se.bryggan.boundary.disclosure.Investigation;
import se.bryggan.boundary.disclosure.Party;
import se.bryggan.boundary.disclosure.Person;
import se.bryggan.boundary.disclosure.Protection;
import se.bryggan.boundary.disclosure.Purpose;

/** Reads one request. Every field is looked at, also after an unknown word: an error goes before it. */
final class AskReader {

    private final Fields request;
    private Set<Category> categories = Set.of();

    AskReader(Fields request) {
        this.request = request;
    }

    /** The categories asked for that are known; after {@link #read}. */
    Set<Category> categories() {
        return categories;
    }

    /** The request, or null when it names an unknown branch, category or purpose. */
    Ask read(UnknownWords unknown) {
        Instant at = request.moment("at", () -> Moments.moment(request.text("at")));
        LocalDate day = Moments.dayInStockholm(at);
        PartyFields source = party(request.object("source"));
        PartyFields recipient = party(request.object("recipient"));
        Person subject = person(request.object("subject"), day);
        var alsoConcerns = new ArrayList<Person>();
        for (Fields other : request.optionalObjects("alsoConcerns")) {
            alsoConcerns.add(person(other, day));
        }
        categories = request.words("categories", Category.class);
        Purpose purpose = request.word("purpose", Purpose.class);
        String claimedBasis = request.optionalText("claimedBasis");
        List<ConsentStatement> consents = new ArrayList<>();
        for (Fields consent : request.optionalObjects("consents")) {
            consents.add(consent(consent));
        }
        Investigation investigation = FactsReader.investigation(request.optionalObject("investigation"));
        Assessment assessment = FactsReader.assessment(request.optionalObject("assessment"), at);
        Context context = FactsReader.context(request.optionalObject("context"));
        if (unknown.any()) {
            return null;
        }
        return new Ask(
                at,
                source.party(),
                recipient.party(),
                subject,
                alsoConcerns,
                categories,
                purpose,
                claimedBasis,
                consents,
                investigation,
                assessment,
                context);
    }

    /** A party whose branch may be unknown (null). */
    private record PartyFields(Branch branch, String authority, String role) {
        Party party() {
            return new Party(branch, authority, role);
        }
    }

    private static PartyFields party(Fields party) {
        return new PartyFields(party.word("branch", Branch.class), party.text("authority"), party.optionalText("role"));
    }

    private static Person person(Fields person, LocalDate day) {
        String ref = person.text("ref");
        LocalDate birthDate = person.day("birthDate");
        if (birthDate.isAfter(day)) {
            throw person.wrong("birthDate", "after at");
        }
        Custody custody = person.optionalChoice("custody", Custody.class);
        return new Person(
                ref,
                birthDate,
                custody,
                guardians(custody),
                person.optionalTruth("mature"),
                person.optionalChoice("protection", Protection.class),
                Boolean.TRUE.equals(person.optionalTruth("whereaboutsHidden")),
                null);
    }

    /** The format has no list of guardians: custody says how many there are. */
    private static List<String> guardians(Custody custody) {
        return custody == null || custody == Custody.JOINT
                ? List.of("guardian-1", "guardian-2")
                : List.of("guardian-1");
    }

    private static ConsentStatement consent(Fields consent) {
        return new ConsentStatement(
                consent.text("giver"),
                consent.choice("capacity", Capacity.class),
                consent.choice("state", ConsentState.class),
                consent.optionalWords("categories", Category.class),
                consent.optionalWords("recipients", Branch.class),
                Boolean.TRUE.equals(consent.optionalTruth("namedRecipientsOnly")),
                consent.optionalWords("purposes", Purpose.class),
                consent.day("validFrom"),
                consent.optionalDay("validTo"),
                null);
    }
}
