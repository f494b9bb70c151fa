package se.bryggan.consent.statement;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import se.bryggan.boundary.disclosure.Capacity;
import se.bryggan.boundary.disclosure.plain.Phrase;
import se.bryggan.contracts.consent.ConsentLife;

/** Who said it and how, until when, and what it is worth today, in sentences. */
final class ReceiptStanding {

    private static final ZoneId STOCKHOLM = ZoneId.of("Europe/Stockholm");

    private final StatementView view;
    private final LocalDate today;

    ReceiptStanding(StatementView view, LocalDate today) {
        this.view = view;
        this.today = today;
    }

    Phrase who() {
        Phrase giver =
                switch (view.capacity()) {
                    case GUARDIAN -> new Phrase("En vårdnadshavare", "A guardian");
                    case SUBJECT ->
                        new Phrase("Den som uppgifterna handlar om", "The person whom the information is about");
                    case THIRD_PERSON -> new Phrase("En annan person som nämns", "Another person who is mentioned");
                };
        Phrase how =
                switch (view.method()) {
                    case SELF ->
                        view.state() == ConsentLife.REQUESTED
                                ? new Phrase("har blivit tillfrågad", "has been asked")
                                : new Phrase("har svarat med egen inloggning", "answered with an own log-in");
                    case ORAL ->
                        new Phrase(
                                "har svarat muntligt; personal har antecknat svaret",
                                "answered by word of mouth; staff noted it");
                    case WRITTEN ->
                        new Phrase(
                                "har svarat på papper; personal har registrerat svaret",
                                "answered on paper; staff registered it");
                };
        String day = day(view.saidAt());
        return new Phrase(
                giver.sv() + " " + how.sv() + ", " + day + ".", giver.en() + " " + how.en() + ", " + day + ".");
    }

    Phrase howLong() {
        if (view.validTo() == null) {
            return new Phrase("Tills frågan är besvarad.", "Until the question is answered.");
        }
        Phrase adult = view.capacity() == Capacity.GUARDIAN
                ? new Phrase(", men aldrig efter barnets 18-årsdag", ", but never after the child has turned 18")
                : new Phrase("", "");
        return new Phrase(
                "Från och med " + view.validFrom() + " till och med " + view.validTo() + adult.sv() + ".",
                "From " + view.validFrom() + " to " + view.validTo() + " inclusive" + adult.en() + ".");
    }

    Phrase now() {
        return switch (view.state()) {
            case REQUESTED ->
                new Phrase(
                        "Frågan är inte besvarad. Inget lämnas ut på den.",
                        "The question is not answered. Nothing is disclosed on it.");
            case GIVEN -> inForce(new Phrase("Samtycket", "The consent"));
            case LIMITED ->
                inForce(new Phrase(
                        "Samtycket, som gäller mindre än det som efterfrågades,",
                        "The consent, which is to less than was asked,"));
            case REFUSED -> new Phrase("Svaret är nej.", "The answer is no.");
            case WITHDRAWN ->
                new Phrase(
                        "Återkallat " + day(view.withdrawnAt())
                                + ". Inget nytt lämnas ut på det. Det som mottagare redan har fått har de kvar.",
                        "Taken back " + day(view.withdrawnAt())
                                + ". Nothing more is disclosed on it. What recipients have already been given they keep.");
            case EXPIRED, SUPERSEDED -> over();
        };
    }

    Phrase rights() {
        Phrase law = new Phrase(
                "Ett nej hindrar aldrig det som lagen kräver, till exempel en orosanmälan.",
                "A no never stops what the law requires, such as a report of concern.");
        return LifeCycle.OPEN.contains(view.state())
                ? new Phrase(
                        "Du kan ta tillbaka det när som helst. " + law.sv(),
                        "You may take it back at any time. " + law.en())
                : law;
    }

    private Phrase inForce(Phrase consent) {
        return view.validTo().isBefore(today)
                ? new Phrase(
                        "Den sista dagen har passerat. Inget lämnas ut på samtycket.",
                        "The last day has passed. Nothing is disclosed on the consent.")
                : new Phrase(
                        consent.sv() + " gäller, om alla andra som måste samtycka också har gjort det.",
                        consent.en() + " is in force, if everyone else who must consent has done so.");
    }

    private Phrase over() {
        Phrase why =
                switch (view.endedBecause()) {
                    case LAST_DAY_PASSED -> new Phrase("den sista dagen har passerat", "the last day has passed");
                    case NEWER_WORD ->
                        new Phrase("ett senare svar har tagit dess plats", "a later answer has taken its place");
                    case OF_AGE ->
                        new Phrase(
                                "den unge har fyllt 18 år och bestämmer själv",
                                "the young person has turned 18 and decides alone");
                    case OWN_WORD_FROM_15 ->
                        new Phrase(
                                "den unge har fyllt 15 år och ska tillfrågas på nytt",
                                "the young person has turned 15 and is to be asked anew");
                    case NO_LONGER_GUARDIAN ->
                        new Phrase(
                                "den som svarade är inte längre vårdnadshavare",
                                "whoever answered is no longer a guardian");
                    case PROTECTION_RAISED ->
                        new Phrase(
                                "personuppgifterna har fått ett nytt skydd", "the personal data are newly protected");
                };
        String day = day(view.endedAt());
        return new Phrase(
                "Gäller inte sedan " + day + ": " + why.sv() + ". Inget lämnas ut på det.",
                "Over since " + day + ": " + why.en() + ". Nothing is disclosed on it.");
    }

    private static String day(Instant at) {
        return LocalDate.ofInstant(at, STOCKHOLM).toString();
    }
}
