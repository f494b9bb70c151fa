package se.bryggan.local.demo;

/** What the people of the story write in their own words; it may stand in no event and in no log. */
public enum Words {
    ABSENCE_MAPPING("Kartlagt med eleven och hemmet: svårt med starten på dagen."),
    GOAL("Vara med på första lektionen varje dag."),
    FOLLOW_UP("Bättre, men behöver mer än teamet kan ge."),
    NEED_OF_SIP("Skolgången behöver stöd från flera samtidigt."),
    CALM_START("Lugn start på dagen."),
    OWN_PLACE("Egen startpunkt med mentor."),
    WORRY("Oro på morgnarna."),
    ASSESSMENT("Bedömning inom tre veckor."),
    AT_HOME("Stöd hemma."),
    TALKS("Stödsamtal varannan vecka."),
    BY_OTHERS("Familjen följer med första veckan."),
    CHILDS_VOICE("Jag vill ha samma vuxen varje morgon."),
    CONCERN("Eleven har berättat om något som gör mig orolig."),
    CONCERN_OF_UNKNOWN("Ett barn vid hållplatsen, kanske åtta år, ensamt tre kvällar i rad."),
    UNKNOWN_CHILD("Okänt barn, blå jacka."),
    PROTECTION("Ingen akut fara enligt rektor och hem.");

    private final String text;

    Words(String text) {
        this.text = text;
    }

    public String text() {
        return text;
    }
}
