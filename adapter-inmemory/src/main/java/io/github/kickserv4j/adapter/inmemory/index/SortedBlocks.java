package io.github.kickserv4j.adapter.inmemory.index;

import io.github.kickserv4j.evidence.ReliesOnNoFact;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.Stream;

/** Elements in their order, in blocks, so that neither a change nor a page far behind touches all of them. */
@ReliesOnNoFact("an index")
public final class SortedBlocks<E extends Comparable<E>> {
    private static final int MOST = 512;

    private final List<List<E>> blocks = new ArrayList<>();

    public void add(E element) {
        if (blocks.isEmpty()) {
            blocks.add(new ArrayList<>(List.of(element)));
        }
        int at = Math.min(blockOf(element), blocks.size() - 1);
        List<E> block = blocks.get(at);
        int position = Collections.binarySearch(block, element);
        if (position < 0) {
            block.add(-1 - position, element);
            splitIfFull(at);
        }
    }

    public void remove(E element) {
        int at = blockOf(element);
        int position = at == blocks.size() ? -1 : Collections.binarySearch(blocks.get(at), element);
        if (position >= 0) {
            blocks.get(at).remove(position);
            if (blocks.get(at).isEmpty()) {
                blocks.remove(at);
            }
        }
    }

    /** Returns the elements from {@code first} on, without the first {@code skip} of them. */
    public Stream<E> from(E first, long skip) {
        int at = blockOf(first);
        if (at == blocks.size()) {
            return Stream.empty();
        }
        int position = Collections.binarySearch(blocks.get(at), first);
        long left = skip + (position < 0 ? -1 - position : position);
        while (at < blocks.size() && left >= blocks.get(at).size()) {
            left -= blocks.get(at).size();
            at++;
        }
        return blocks.subList(at, blocks.size()).stream().flatMap(List::stream).skip(left);
    }

    /** Returns the first block whose last element is not before {@code element}. */
    private int blockOf(E element) {
        int low = 0;
        int high = blocks.size();
        while (low < high) {
            int middle = (low + high) / 2;
            List<E> block = blocks.get(middle);
            if (block.get(block.size() - 1).compareTo(element) < 0) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    /** Splits a block of too many elements in two. */
    private void splitIfFull(int at) {
        List<E> block = blocks.get(at);
        if (block.size() > MOST) {
            List<E> second = block.subList(MOST / 2, block.size());
            blocks.add(at + 1, new ArrayList<>(second));
            second.clear();
        }
    }
}
