package org.seneid.platform.web.list;

import jakarta.faces.context.FacesContext;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.primefaces.PrimeFaces;
import org.primefaces.model.FilterMeta;
import org.primefaces.model.LazyDataModel;
import org.primefaces.model.SortMeta;
import org.primefaces.model.SortOrder;
import org.seneid.platform.Page;
import org.seneid.platform.list.RowCount;
import org.seneid.platform.list.Slice;
import org.seneid.platform.web.address.RoutingFilter;

/**
 * A list of the workplace: only the rows of one page are loaded, and its order, page, size and columns are kept in the
 * address. The tag {@code sen:list} shows it.
 */
public final class StaffList<R> extends LazyDataModel<R> {

    private static final long serialVersionUID = 1L;
    private static final List<Integer> SIZES = List.of(25, 50, 100);

    /** The sizes of a page, as an expression. */
    static final String SIZE = SIZES.stream().map(String::valueOf).collect(Collectors.joining("|"));

    private final String name;
    private final List<ListColumn> columns;
    private final String usualSort;
    private final boolean usuallyDescending;
    private final transient ListAddress address;
    private final transient Function<Slice, List<R>> part;
    private final transient Supplier<RowCount> counting;
    private transient RowCount counted;

    private StaffList(Builder<R> built, Function<Slice, List<R>> part, Supplier<RowCount> counting) {
        this.name = built.name;
        this.columns = built.columns;
        this.usualSort = built.sort;
        this.usuallyDescending = built.descending;
        this.address = built.address;
        this.part = part;
        this.counting = counting;
    }

    /** @param name the beginning of its messages, such as {@code helpdesk.queue}; also its name in the trail and of its files */
    public static <R> Builder<R> named(String name) {
        return new Builder<>(name);
    }

    /** What a list is made of. */
    public static final class Builder<R> {

        private final String name;
        private List<ListColumn> columns = List.of();
        private String sort;
        private boolean descending;
        private ListAddress address = current();

        private Builder(String name) {
            this.name = name;
        }

        public Builder<R> columns(ListColumn... all) {
            columns = List.of(all);
            return this;
        }

        /** The order until somebody chooses another. */
        public Builder<R> sortedBy(String column) {
            sort = column;
            return this;
        }

        public Builder<R> sortedDownBy(String column) {
            descending = true;
            return sortedBy(column);
        }

        /** @param part the rows of a slice; @param count how many there are in all */
        public StaffList<R> of(Function<Slice, List<R>> part, Supplier<RowCount> count) {
            return new StaffList<>(this, part, count);
        }
    }

    /** The address of the page that is being shown. */
    public static ListAddress current() {
        var shown = FacesContext.getCurrentInstance()
                .getExternalContext()
                .getRequestMap()
                .get(RoutingFilter.ADDRESS);
        return ListAddress.of(String.valueOf(shown));
    }

    @Override
    public int count(Map<String, FilterMeta> none) {
        return counted().rows();
    }

    @Override
    public List<R> load(int first, int size, Map<String, SortMeta> sorts, Map<String, FilterMeta> none) {
        // nobody turns so many pages, and a file ends there too
        if (first >= RowCount.LIMIT || isWordsLost()) return List.of();
        var sort = sorts.values().stream().filter(SortMeta::isActive).findFirst();
        var column = sort.map(SortMeta::getField).filter(this::sorts).orElse(usualSort);
        var down = sort.filter(one -> sorts(one.getField()))
                .map(one -> one.getOrder() == SortOrder.DESCENDING)
                .orElse(usuallyDescending);
        tellAddress(first, size, column, down);
        return part.apply(new Slice(first, Math.min(size, Slice.LARGEST), column, down));
    }

    /** The browser shows the address of what the table shows now. */
    private void tellAddress(int first, int size, String column, boolean down) {
        if (!PrimeFaces.current().isAjaxRequest()) return;
        var usual = column.equals(usualSort) && down == usuallyDescending;
        var now = (usual ? address.with(ListAddress.SORT, null) : address.sorted(column, down))
                .with(ListAddress.SIZE, size == SIZES.get(0) ? null : String.valueOf(size))
                .with(ListAddress.PAGE, first == 0 ? null : String.valueOf(first / size + 1));
        PrimeFaces.current().ajax().addCallbackParam("address", now.toString());
    }

    /** Whether the list can be ordered by a column. */
    public boolean sorts(String column) {
        return columns.stream().anyMatch(one -> one.name().equals(column) && one.sorts());
    }

    private boolean known(String column) {
        return columns.stream().anyMatch(one -> one.name().equals(column));
    }

    private RowCount counted() {
        if (counted == null) counted = isWordsLost() ? RowCount.of(0) : counting.get();
        return counted;
    }

    /** Whether the words that the list was searched for are forgotten: then it shows nothing, and not everything. */
    public boolean isWordsLost() {
        var request = FacesContext.getCurrentInstance().getExternalContext().getRequest();
        return SearchWords.lost((HttpServletRequest) request, address);
    }

    public String getName() {
        return name;
    }

    /** How the table is sorted before anybody clicks; null when that column is not shown. */
    public SortMeta getSortBy() {
        var asked = address.sort().filter(this::sorts).filter(this::shows);
        var column = asked.orElse(usualSort);
        var down = asked.isPresent() ? address.descending() : usuallyDescending;
        if (!shows(column)) return null;
        return SortMeta.builder()
                .field(column)
                .order(down ? SortOrder.DESCENDING : SortOrder.ASCENDING)
                .build();
    }

    public int getSize() {
        return address.value(ListAddress.SIZE)
                .map(Page::number)
                .filter(SIZES::contains)
                .orElse(SIZES.get(0));
    }

    public String getSizes() {
        return SIZES.stream().map(String::valueOf).collect(Collectors.joining(","));
    }

    /** Rows before the page that the address names. */
    public int getFirst() {
        var page = Page.nearest(
                Page.number(address.value(ListAddress.PAGE).orElse("")),
                getSize(),
                counted().rows());
        return (page - 1) * getSize();
    }

    /** Whether there are more rows than are counted. */
    public boolean isEndless() {
        return counted().more();
    }

    public int getTotal() {
        return counted().rows();
    }

    public List<ListColumn> getColumns() {
        return columns;
    }

    public ListAddress getAddress() {
        return address;
    }

    public boolean shows(String column) {
        var chosen = chosen();
        return columns.stream()
                .anyMatch(
                        one -> one.name().equals(column) && (chosen.isEmpty() ? one.shown() : chosen.contains(column)));
    }

    /** Only names of columns count; an address that names none shows the usual ones. */
    private Set<String> chosen() {
        return Arrays.stream(address.value(ListAddress.COLUMNS).orElse("").split(","))
                .filter(this::known)
                .collect(Collectors.toSet());
    }
}
