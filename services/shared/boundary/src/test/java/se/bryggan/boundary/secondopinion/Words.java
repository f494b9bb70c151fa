package se.bryggan.boundary.secondopinion;

import java.util.Collection;
import java.util.Set;
import java.util.TreeSet;

/** The vocabulary and the groups of the rule text, word for word. */
final class Words {

    static final Set<String> SCH = Set.of("SCHOOL", "STUDENT_HEALTH", "PUPIL_SUPPORT", "PRESCHOOL");
    static final Set<String> IND = Set.of("INDEPENDENT_SCHOOL", "INDEPENDENT_STUDENT_HEALTH");
    static final Set<String> EMI = Set.of("STUDENT_HEALTH_MEDICAL");
    static final Set<String> SOC = Set.of("SCHOOL_SOCIAL_TEAM", "SOCIAL_INVESTIGATION", "SOCIAL_FIELD_WORK");
    static final Set<String> HEA = Set.of("CHILD_PSYCHIATRY", "HABILITATION", "FIRST_LINE_HEALTH", "ADULT_PSYCHIATRY");
    static final Set<String> MUN = Set.of("LEISURE", "HOME_MUNICIPALITY", "SCHOOL_ORGANISER");
    static final Set<String> LAW = Set.of("POLICE", "CUSTOMS");
    static final Set<String> PRI = Set.of("PRIVATE_SOCIAL_PROVIDER", "PRIVATE_HEALTH_CARE");
    static final Set<String> FAMILY = Set.of("FAMILY_COUNSELLING");
    static final Set<String> STATISTICS = Set.of("CITY_STATISTICS");
    static final Set<String> SUPERVISION = Set.of("SUPERVISION");
    static final Set<String> AUTH = all(SCH, EMI, SOC, HEA, MUN, LAW, FAMILY, STATISTICS, SUPERVISION);
    static final Set<String> REP = all(SCH, IND, EMI, SOC, HEA, MUN, LAW, PRI);
    static final Set<String> PRIVATE = Set.of("GUARDIAN", "CHILD", "PRIVATE_PERSON");
    static final Set<String> BRANCHES = all(AUTH, IND, PRI, PRIVATE, Set.of("PLATFORM_OPERATIONS"));

    static final Set<String> CARE25 = Set.of("HEALTH_RECORD", "DIAGNOSIS", "SCHOOL_MEDICAL_RECORD");
    static final Set<String> CARE26 =
            Set.of("SOCIAL_CASE", "SCHOOL_SOCIAL_TEAM_CASE", "KNOWN_TO_SOCIAL_SERVICES", "INVESTIGATION_STATUS");
    static final Set<String> ORD = Set.of(
            "IDENTITY", "ATTENDANCE", "ABSENCE_REASON", "SCHOOL_RESULTS", "ABSENCE_MAPPING", "ABSENCE_INQUIRY_OPENED");
    static final Set<String> PLACE = Set.of("CONTACT", "WHEREABOUTS");
    static final Set<String> ABOUT_OTHERS = Set.of("THIRD_PERSON", "REPORTER_IDENTITY");
    private static final Set<String> SIP = Set.of("SIP_PLAN", "SIP_OWN_ACTIONS", "SIP_INVITATION");
    private static final Set<String> CRIME = Set.of("CRIME_SUSPICION", "CRIME_RISK");
    static final Set<String> PERSONAL = all(
            CARE25, CARE26, ORD, PLACE, ABOUT_OTHERS, SIP, CRIME, Set.of("STUDENT_HEALTH_RECORD", "CONCERN_REPORT"));
    static final Set<String> CATEGORIES = all(PERSONAL, Set.of("AGGREGATE", "MESSAGE_CONTENT"));

    static final Set<String> PURPOSES = Set.of(
            "SST_REFERRAL",
            "SST_PLUS_REFERRAL",
            "SIP",
            "CONCERN_REPORT",
            "CHILD_INVESTIGATION",
            "REPORTER_FEEDBACK",
            "CRIME_PREVENTION",
            "CRIME_INVESTIGATION",
            "ACUTE_PROTECTION",
            "STATISTICS",
            "HOME_MUNICIPALITY_DUTY",
            "ABSENCE_INQUIRY",
            "INSIGHT",
            "CARE_AND_SUPPORT",
            "OPERATIONS",
            "TRANSITION",
            "SUPERVISION");

    static final Set<String> CHANNELS =
            Set.of("PORTAL", "EMAIL", "SMS", "TOPIC", "LOG", "DIRECT_ACCESS", "SHARED_RECORD");
    static final Set<String> FINDINGS =
            Set.of("NECESSARY", "NO_HARM", "HARM", "OUTWEIGHS", "CONCRETE_RISK", "ACUTE_DANGER");
    static final Set<String> PROTECTIONS =
            Set.of("NONE", "CONFIDENTIALITY_MARKING", "PROTECTED_REGISTRATION", "FICTITIOUS_IDENTITY");
    static final Set<String> VISIBILITIES = Set.of("NONE", "ON_INVESTIGATION_WITH_FAMILY", "ADMISSION_GROUP", "DIRECT");

    private Words() {}

    @SafeVarargs
    static Set<String> all(Collection<String>... groups) {
        var all = new TreeSet<String>();
        for (Collection<String> group : groups) {
            all.addAll(group);
        }
        return Set.copyOf(all);
    }

    static Set<String> without(Set<String> group, Collection<String> left) {
        var rest = new TreeSet<>(group);
        rest.removeAll(left);
        return Set.copyOf(rest);
    }
}
