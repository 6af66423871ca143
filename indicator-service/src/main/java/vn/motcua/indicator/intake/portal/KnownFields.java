package vn.motcua.indicator.intake.portal;

import java.util.Set;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** Reads a body's fields that have a meaning here; all others, the personal ones among them, are passed over unread. */
final class KnownFields {

    private static final Set<String> NAMES = Set.of(
            "session",
            "madonvi",
            "service",
            "data",
            "MaHoSo",
            "MaTTHC",
            "MaLinhVuc",
            "KenhThucHien",
            "NgayTiepNhan",
            "NgayHenTra",
            "NgayKetThucXuLy",
            "NgayTra",
            "NgayTuChoi",
            "TrangThaiHoSo",
            "HoSoCoThanhPhanSoHoa",
            "DuocThanhToanTrucTuyen",
            "TaiLieuNop",
            "DuongDanTaiTepTin",
            "IsDeleted",
            "DuocSoHoa",
            "DuocTaiSuDung",
            "DuocLayTuKhoDMQG",
            "DanhSachLePhi",
            "Gia",
            "DanhSachHoSoBoSung",
            "NgayBoSung",
            "NgayTiepNhanBoSung",
            "NgayHenTraMoi",
            "DanhSachGiayToKetQua",
            "DuongDanTepTinKetQua",
            "ThoiDiemXuLy",
            "TrangThai");

    private final JsonParser parser;
    private final JsonNodeFactory nodes = JsonNodeFactory.instance;

    KnownFields(JsonParser parser) {
        this.parser = parser;
    }

    /** The value whose first token the parser has just read. */
    JsonNode read(JsonToken token) {
        return switch (token) {
            case START_OBJECT -> object();
            case START_ARRAY -> array();
            case VALUE_STRING -> nodes.stringNode(parser.getString());
            case VALUE_NUMBER_INT -> nodes.numberNode(parser.getBigIntegerValue());
            case VALUE_NUMBER_FLOAT -> nodes.numberNode(parser.getDecimalValue());
            case VALUE_TRUE -> nodes.booleanNode(true);
            case VALUE_FALSE -> nodes.booleanNode(false);
            default -> nodes.nullNode();
        };
    }

    private ObjectNode object() {
        ObjectNode object = nodes.objectNode();
        for (String name = parser.nextName(); name != null; name = parser.nextName()) {
            JsonToken value = parser.nextToken();
            if (NAMES.contains(name)) {
                object.set(name, read(value));
            } else {
                parser.skipChildren();
            }
        }
        return object;
    }

    private ArrayNode array() {
        ArrayNode array = nodes.arrayNode();
        for (JsonToken token = parser.nextToken(); token != JsonToken.END_ARRAY; token = parser.nextToken()) {
            array.add(read(token));
        }
        return array;
    }
}
