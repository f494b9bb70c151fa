package se.bryggan.referral.outgoing;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import se.bryggan.boundary.disclosure.Category;
import se.bryggan.contracts.content.AttendanceContent;
import se.bryggan.contracts.content.ReferralContent;
import se.bryggan.contracts.content.TextContent;
import se.bryggan.referral.absence.Absence;
import se.bryggan.referral.absence.SchoolView;
import se.bryggan.referral.absence.Schooling;
import se.bryggan.referral.programme.Programmes;

/** What a referral says now, per category: what preview shows and what sending sends. */
@ApplicationScoped
class Contents {

    private static final ZoneId STOCKHOLM = ZoneId.of("Europe/Stockholm");

    private final SchoolView view;
    private final Programmes programmes;
    private final Words words;
    private final ObjectMapper json;
    private final Clock clock;

    Contents(SchoolView view, Programmes programmes, Words words, ObjectMapper json, Clock clock) {
        this.view = view;
        this.programmes = programmes;
        this.words = words;
        this.json = json;
        this.clock = clock;
    }

    /** A chosen category without an entry has nothing to say. */
    Map<Category, JsonNode> of(Referral referral) {
        Map<Category, JsonNode> contents = new EnumMap<>(Category.class);
        Map<Category, String> texts = words.of(referral);
        for (Category category : referral.categories()) {
            content(category, referral, texts).ifPresent(content -> contents.put(category, json.valueToTree(content)));
        }
        return contents;
    }

    private Optional<?> content(Category category, Referral referral, Map<Category, String> texts) {
        if (category == Category.IDENTITY) {
            Integer year =
                    view.schooling(referral.subject()).map(Schooling::year).orElse(null);
            return Optional.of(new ReferralContent(referral.programme(), referral.schoolUnit(), year));
        }
        if (category == Category.ATTENDANCE) {
            return attendance(referral);
        }
        return Optional.ofNullable(texts.get(category)).map(TextContent::new);
    }

    private Optional<AttendanceContent> attendance(Referral referral) {
        LocalDate today = LocalDate.now(clock.withZone(STOCKHOLM));
        return programmes
                .find(referral.programme(), today)
                .map(programme -> view.absence(referral.subject()).get(programme.measuredOver()))
                .flatMap(Absence::content);
    }
}
