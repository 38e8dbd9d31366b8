package org.seneid.registry.sandbox.country;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.seneid.registry.sandbox.random.SeededRandom;
import org.seneid.registry.sandbox.random.Weights;

/** The provinces and communes of the country; a choice of its 3,321 communes, by their real names. */
public final class Gazetteer {

    private static final Map<String, Province.Region> REGIONS = Map.of(
            "N",
            Province.Region.NORTH,
            "M",
            Province.Region.MOUNTAINS,
            "C",
            Province.Region.CENTRE,
            "S",
            Province.Region.SOUTH);
    private static final List<String> STREETS = List.of(
            "Lê Lợi",
            "Trần Hưng Đạo",
            "Hai Bà Trưng",
            "Lý Thường Kiệt",
            "Quang Trung",
            "Nguyễn Trãi",
            "Lê Duẩn",
            "Nguyễn Du",
            "Phan Chu Trinh",
            "Phan Bội Châu",
            "Hùng Vương",
            "Lê Hồng Phong",
            "Điện Biên Phủ",
            "Nguyễn Thị Minh Khai",
            "Ngô Quyền",
            "Hoàng Diệu",
            "Lý Tự Trọng",
            "Võ Thị Sáu",
            "Trần Phú",
            "Bà Triệu",
            "Nguyễn Huệ",
            "Lê Thánh Tông",
            "Nguyễn Văn Cừ",
            "Hoàng Hoa Thám",
            "Phạm Ngũ Lão",
            "Trần Quang Khải",
            "Nguyễn Công Trứ",
            "Tô Hiến Thành",
            "Đinh Tiên Hoàng",
            "Lê Văn Sỹ",
            "Cách Mạng Tháng Tám",
            "30 Tháng 4");
    private static final List<String> HAMLETS = List.of(
            "Đông",
            "Đoài",
            "Thượng",
            "Hạ",
            "Trung",
            "Tân Lập",
            "Tân Tiến",
            "Phú Hòa",
            "An Bình",
            "Bình Minh",
            "Hòa Bình",
            "Đồng Tâm",
            "Thanh Sơn",
            "Vĩnh Phú",
            "Yên Thịnh",
            "Phúc Lộc",
            "Long Thành",
            "Mỹ Lợi");

    private final Map<String, Province> provinces;
    private final Map<String, Commune> communes;
    private final Weights<Province> byPeople;

    public Gazetteer() {
        var all = DataFile.lines("provinces.txt").stream()
                .map(Gazetteer::province)
                .toList();
        provinces = all.stream().collect(Collectors.toUnmodifiableMap(Province::code, Function.identity()));
        communes = all.stream()
                .flatMap(province -> province.communes().stream())
                .collect(Collectors.toUnmodifiableMap(Commune::code, Function.identity()));
        byPeople = Weights.of(all, Province::people);
    }

    private static Province province(String[] parts) {
        var communes = new ArrayList<Commune>();
        int code = Integer.parseInt(parts[7]);
        for (var name : parts[10].split(",")) {
            code += 3; // codes of communes go by threes
            var urban = !name.startsWith("-");
            var named = urban ? "phường " + name : "xã " + name.substring(1);
            communes.add(new Commune("%05d".formatted(code), named, urban, parts[2], parts[3], parts[0]));
        }
        return new Province(
                parts[0],
                parts[1],
                Integer.parseInt(parts[4]),
                Integer.parseInt(parts[5]),
                REGIONS.get(parts[6]),
                List.of(parts[8].split(",")),
                Stream.of(parts[9].split(";")).filter(name -> !name.isEmpty()).toList(),
                List.copyOf(communes));
    }

    Province byCode(String code) {
        return provinces.get(code);
    }

    public Commune commune(String code) {
        return communes.get(code);
    }

    /** A province as often as people live in it. */
    Province anyProvince(SeededRandom dice) {
        return dice.of(byPeople);
    }

    /** Where a house stands within its commune. */
    String address(Commune commune, Province province, SeededRandom dice) {
        var southern = province.region().southern();
        if (!commune.urban()) {
            var delta = province.region() == Province.Region.SOUTH;
            if (dice.percent(40)) return (delta ? "ấp " : "xóm ") + dice.between(1, 14);
            return (delta ? "ấp " : "thôn ") + dice.of(HAMLETS);
        }
        var street = dice.of(STREETS);
        if (dice.percent(30)) return "tổ dân phố " + dice.between(1, 24);
        if (dice.percent(45)) return "số " + dice.between(1, 320) + " đường " + street;
        return southern
                ? "số " + dice.between(1, 480) + "/" + dice.between(1, 90) + " đường " + street
                : "số " + dice.between(1, 60) + " ngõ " + dice.between(2, 240) + " phố " + street;
    }

    /** Where treatment starts: the commune's station for most, a hospital for the rest. */
    String firstPlaceOfTreatment(Commune commune, Province province, SeededRandom dice) {
        var bare = commune.name().replaceFirst("^(phường|xã) ", "");
        if (dice.percent(45)) return "Trạm Y tế " + commune.name();
        if (!province.hospitals().isEmpty()) return dice.of(province.hospitals());
        return dice.percent(60) ? "Bệnh viện Đa khoa " + province.name() : "Trung tâm Y tế khu vực " + bare;
    }
}
