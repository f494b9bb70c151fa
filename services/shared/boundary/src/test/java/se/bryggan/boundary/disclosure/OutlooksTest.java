package se.bryggan.boundary.disclosure;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** A general answer and the decisions about real questions never contradict each other. */
class OutlooksTest {

    private static final long SEED = 20261122;
    private static final int QUESTIONS = 40_000;
    private static final LocalDate DAY = LocalDate.of(2026, 5, 4);

    private final Outlooks outlooks = new Outlooks(TestBook.BOOK);
    private final DisclosurePoint point = new DisclosurePoint(TestBook.BOOK);

    @Test
    void everyRowThatPermitsAnybodysQuestionStandsInTheGeneralAnswer() {
        int permits = 0;
        for (Ask ask : MadeUpQuestions.questions(SEED, QUESTIONS)) {
            if (point.decide(ask) instanceof Permit permit) {
                for (Ground ground : permit.grounds()) {
                    permits++;
                    for (Integer age : new Integer[] {null, age(ask)}) {
                        Outlook outlook = outlooks.of(general(ask, ground.category(), age));
                        assertTrue(
                                keys(outlook.freeing()).contains(ground.key()),
                                "seed " + SEED + " " + ask + " " + ground);
                        assertFalse(outlook.answer() == Outlook.Answer.NO, ask.toString());
                    }
                }
            }
        }
        assertTrue(permits > 5_000, "only " + permits);
    }

    @Test
    void whatIsAlwaysToBeToldIsPermittedWhateverTheFacts() {
        int certain = 0;
        for (Ask ask : MadeUpQuestions.questions(SEED, QUESTIONS)) {
            if (ask.claimedBasis() != null || ask.context().channel() != null) {
                continue;
            }
            for (Category category : ask.categories()) {
                if (outlooks.of(general(ask, category, age(ask))).answer() == Outlook.Answer.YES) {
                    certain++;
                    assertTrue(
                            point.decide(ask) instanceof Permit permit
                                    && permit.categories().contains(category),
                            "seed " + SEED + " " + ask);
                }
            }
        }
        assertTrue(certain > 100, "only " + certain);
    }

    @Test
    void whatOnlyAHumanMayDecideIsNeverPermitted() {
        Map<Outlook.Answer, Integer> answers = new EnumMap<>(Outlook.Answer.class);
        for (Ask ask : MadeUpQuestions.questions(SEED, QUESTIONS)) {
            Decision decision = point.decide(ask);
            for (Category category : ask.categories()) {
                Outlook.Answer answer =
                        outlooks.of(general(ask, category, age(ask))).answer();
                answers.merge(answer, 1, Integer::sum);
                boolean open = answer == Outlook.Answer.YES || answer == Outlook.Answer.CONDITIONS;
                assertTrue(
                        open
                                || !(decision instanceof Permit permit
                                        && permit.categories().contains(category)),
                        ask.toString());
            }
        }
        assertEquals(Outlook.Answer.values().length, answers.size(), answers.toString());
    }

    @Test
    void theAgeRulesOutAndAssures() {
        Outlook child = report(13);
        Outlook grown = report(18);
        Outlook anybody = report(null);

        assertEquals(Outlook.Answer.YES, child.answer());
        assertEquals(Outlook.Answer.CONDITIONS, anybody.answer());
        assertFalse(keys(grown.freeing()).contains("SoL-19-1/report"));
        assertEquals(
                List.of(new Requirement(Condition.SUBJECT_UNDER, 18, java.util.Set.of())),
                anybody.freeing().getFirst().conditions());
    }

    @Test
    void onlyTheSchoolRefersToTheSchoolSocialTeam() {
        Outlook outlook = outlooks.of(new GeneralQuestion(
                Branch.LEISURE, Branch.SCHOOL_SOCIAL_TEAM, Category.ATTENDANCE, Purpose.SST_REFERRAL, DAY, null));

        assertEquals(Outlook.Answer.NO, outlook.answer());
        assertEquals(Reason.NOT_A_REFERRER, outlook.stop());
    }

    @Test
    void aRowThatCouldHoldAPlaceBackIsToldToo() {
        Outlook outlook = outlooks.of(
                new GeneralQuestion(Branch.SCHOOL, Branch.GUARDIAN, Category.WHEREABOUTS, Purpose.INSIGHT, DAY, 9));

        assertFalse(outlook.withholding().isEmpty());
    }

    private Outlook report(Integer age) {
        return outlooks.of(new GeneralQuestion(
                Branch.SCHOOL, Branch.SOCIAL_INVESTIGATION, Category.CONCERN_REPORT, Purpose.CONCERN_REPORT, DAY, age));
    }

    private static int age(Ask ask) {
        return new Facts(ask, TestBook.BOOK.procedure()).age;
    }

    private static GeneralQuestion general(Ask ask, Category category, Integer age) {
        LocalDate day = new Facts(ask, TestBook.BOOK.procedure()).day;
        return new GeneralQuestion(ask.source().branch(), ask.recipient().branch(), category, ask.purpose(), day, age);
    }

    private static List<String> keys(List<Outlook.Prospect> prospects) {
        return prospects.stream().map(prospect -> prospect.row().key()).toList();
    }
}
