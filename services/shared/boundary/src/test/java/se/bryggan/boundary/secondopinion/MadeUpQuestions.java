package se.bryggan.boundary.secondopinion;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Set;
import java.util.TreeSet;

/** A seeded stream of questions in the acceptance format, made of synthetic references only. */
final class MadeUpQuestions {

    private static final ZoneId STOCKHOLM = ZoneId.of("Europe/Stockholm");
    private static final DateTimeFormatter RFC_3339 = DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm:ssXXX");

    private final Dice dice;
    private final MadeUpPeople people;
    private final MadeUpFacts facts;
    private final Damage damage;

    MadeUpQuestions(long seed) {
        dice = new Dice(seed);
        people = new MadeUpPeople(dice);
        facts = new MadeUpFacts(dice);
        damage = new Damage(dice);
    }

    /** The next line; about one in twenty has something malformed or unknown in it, every third reaches its aim. */
    String next() {
        ObjectNode question = dice.in100(33)
                ? thatReaches(Aim.taken(dice))
                : question(Aim.taken(dice).bent(dice));
        return dice.in100(5) ? damage.done(question) : dice.in100(10) ? dressed(question) : question.toString();
    }

    /** Another form of the same question. */
    private String dressed(ObjectNode question) {
        question.withArray("categories").add(question.withArray("categories").get(0));
        question.putNull(dice.of("claimedBasis", "consents", "assessment", "unheardOf"));
        question.withObject("subject").put("mature", dice.in100(50)).put("nickname", 1);
        ObjectNode wrapped = JsonNodeFactory.instance.objectNode().put("id", "made-up");
        return dice.in100(50) ? wrapped.set("request", question).toString() : question.toString();
    }

    /** Left to chance alone a row with many conditions is seldom reached. */
    private ObjectNode thatReaches(Aim aim) {
        ObjectNode question = question(aim);
        for (int tries = 0; tries < 200 && !reaches(question, aim); tries++) {
            question = question(aim);
        }
        return question;
    }

    private static boolean reaches(ObjectNode question, Aim aim) {
        return SecondOpinion.on(QuestionReader.read(new Fields(question, "")).question())
                .rows()
                .contains(aim.row());
    }

    private ObjectNode question(Aim aim) {
        ObjectNode q = JsonNodeFactory.instance.objectNode();
        q.put("at", moment(aim.day()));
        party(q.putObject("source"), aim.source());
        party(q.putObject("recipient"), aim.recipient());
        people.subject(q.putObject("subject"), aim.day());
        if (dice.in100(60)) {
            people.others(q.putArray("alsoConcerns"), aim.day());
        }
        categories(q.putArray("categories"), aim.category());
        q.put("purpose", aim.purpose());
        claim(q, aim.rule());
        if (dice.in100(75)) {
            new MadeUpConsents(dice, aim).fill(q.putArray("consents"));
        }
        facts.fill(q, aim);
        return q;
    }

    /** The bare day, or a moment of it: just after midnight in Stockholm it is still the day before in UTC. */
    private String moment(LocalDate day) {
        var start = day.atStartOfDay(STOCKHOLM);
        return switch (dice.upTo(5)) {
            case 0 -> RFC_3339.format(start.plusMinutes(30).withZoneSameInstant(ZoneOffset.UTC));
            case 1 -> RFC_3339.format(start.plusSeconds(80_000));
            default -> day.toString();
        };
    }

    private void party(ObjectNode party, String branch) {
        boolean person = Words.PRIVATE.contains(branch);
        party.put("branch", branch)
                .put(
                        "authority",
                        person
                                ? dice.of("guardian-1", "guardian-1", "guardian-2", "child-1", "child-1", "parent-1")
                                : dice.of("authority-a", "authority-a", "authority-b"));
    }

    private void categories(ArrayNode categories, String aimedAt) {
        Set<String> asked = new TreeSet<>(dice.some(Words.CATEGORIES, 2));
        asked.add(aimedAt);
        asked.forEach(categories::add);
    }

    private void claim(ObjectNode q, String rule) {
        if (dice.in100(30)) {
            q.put("claimedBasis", rule);
        } else if (dice.in100(15)) {
            Set<String> claims = Words.all(
                    Aim.rules(), Set.of("CONSENT", "OSL-12-2", "OSL-26-2", "OSL-21-3", "SoL-99-1", "OSL-10-18a"));
            q.put("claimedBasis", dice.one(claims));
        }
    }
}
