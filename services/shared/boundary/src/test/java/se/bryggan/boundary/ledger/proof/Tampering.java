package se.bryggan.boundary.ledger.proof;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/** What somebody without the key could do to an exported ledger. Each makes it another ledger than it was. */
enum Tampering {
    EDIT_ROW {
        @Override
        void on(List<String> lines, Random random) throws JsonProcessingException {
            int at = anyRow(lines, random);
            ObjectNode line = CanonicalJson.read(lines.get(at));
            ObjectNode row = (ObjectNode) line.get("row");
            switch (random.nextInt(5)) {
                case 0 -> row.put("outcome", row.get("outcome").textValue() + "X");
                case 1 -> row.put("review", !row.get("review").booleanValue());
                case 2 -> row.remove("categories");
                case 3 -> row.put("handover", "00000000-0000-4000-8000-000000000000");
                default -> ((ObjectNode) row.get("ask")).put("cells", 9 + random.nextInt(9));
            }
            lines.set(at, line.toString());
        }
    },
    EDIT_PLACE_OR_SALT {
        @Override
        void on(List<String> lines, Random random) throws JsonProcessingException {
            int at = anyRow(lines, random);
            ObjectNode line = CanonicalJson.read(lines.get(at));
            if (random.nextBoolean()) {
                line.put("position", line.get("position").longValue() + 1 + random.nextInt(3));
            } else {
                String salt = line.get("salt").textValue();
                line.put("salt", (salt.charAt(0) == '0' ? '1' : '0') + salt.substring(1));
            }
            lines.set(at, line.toString());
        }
    },
    EDIT_HEAD {
        @Override
        void on(List<String> lines, Random random) throws JsonProcessingException {
            int at = anyHead(lines, random);
            ObjectNode line = CanonicalJson.read(lines.get(at));
            ObjectNode head = (ObjectNode) line.get("head");
            switch (random.nextInt(4)) {
                case 0 -> head.put("at", "2027-01-01T00:00:00Z");
                case 1 -> head.put("size", head.get("size").longValue() + 1);
                case 2 -> head.put("authority", "region");
                default -> head.put("root", "00" + head.get("root").textValue().substring(2) + "");
            }
            lines.set(at, line.toString());
        }
    },
    DELETE {
        @Override
        void on(List<String> lines, Random random) {
            lines.remove(random.nextInt(lines.size()));
        }
    },
    DELETE_ROW_AND_CLOSE_THE_GAP {
        @Override
        void on(List<String> lines, Random random) throws JsonProcessingException {
            lines.remove(anyRow(lines, random));
            renumber(lines);
        }
    },
    INSERT_COPY {
        @Override
        void on(List<String> lines, Random random) throws JsonProcessingException {
            lines.add(random.nextInt(lines.size() + 1), lines.get(random.nextInt(lines.size())));
            if (random.nextBoolean()) {
                renumber(lines);
            }
        }
    },
    INSERT_NEW_ROW {
        @Override
        void on(List<String> lines, Random random) throws JsonProcessingException {
            var row = new SealedRow(1, Sealing.salt(random), Sealing.row(lines.size(), random));
            lines.add(random.nextInt(lines.size() + 1), row.line());
            renumber(lines);
        }
    },
    INSERT_SOMETHING_ELSE {
        @Override
        void on(List<String> lines, Random random) {
            List<String> strange = List.of("", "{}", "[]", "null", "{\"row\": 7}", "\u0000", "{\"head\": {}}");
            lines.add(random.nextInt(lines.size() + 1), strange.get(random.nextInt(strange.size())));
        }
    },
    SWAP {
        @Override
        void on(List<String> lines, Random random) throws JsonProcessingException {
            int a = anyRow(lines, random);
            int b = random.nextInt(lines.size());
            while (b == a) {
                b = random.nextInt(lines.size());
            }
            String moved = lines.get(a);
            lines.set(a, lines.get(b));
            lines.set(b, moved);
            if (random.nextBoolean()) {
                renumber(lines);
            }
        }
    },
    TRUNCATE {
        @Override
        void on(List<String> lines, Random random) {
            int keep = random.nextInt(lines.size());
            lines.subList(keep, lines.size()).clear();
        }
    },
    CUT_THE_BEGINNING {
        @Override
        void on(List<String> lines, Random random) throws JsonProcessingException {
            lines.subList(0, 1 + random.nextInt(lines.size())).clear();
            renumber(lines);
        }
    };

    abstract void on(List<String> lines, Random random) throws JsonProcessingException;

    private static int anyRow(List<String> lines, Random random) {
        return any(lines, random, "\"row\"");
    }

    private static int anyHead(List<String> lines, Random random) {
        return any(lines, random, "\"head\"");
    }

    private static int any(List<String> lines, Random random, String member) {
        var places = new ArrayList<Integer>();
        for (int i = 0; i < lines.size(); i++) {
            if (lines.get(i).contains(member)) {
                places.add(i);
            }
        }
        return places.get(random.nextInt(places.size()));
    }

    private static void renumber(List<String> lines) throws JsonProcessingException {
        long position = 0;
        for (int i = 0; i < lines.size(); i++) {
            ObjectNode line = CanonicalJson.read(lines.get(i));
            if (line.has("row")) {
                lines.set(i, line.put("position", ++position).toString());
            }
        }
    }
}
