// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: Apache-2.0
#include "core/library/link.h"

#include <algorithm>
#include <map>
#include <tuple>
#include <utility>

#include "core/text/fold.h"

namespace carrel::library {

namespace {

int rankOf(LinkType type) {
    return type == LinkType::Relation ? 0 : type == LinkType::Written ? 1 : 2;
}

/// By what a link is sorted.
struct Order {
    int rank = 0;
    std::ptrdiff_t less = 0;  ///< the count of its like, negative
    std::string title;
    std::size_t place = 0;

    [[nodiscard]] auto key(const Link& link) const {
        return std::tie(rank, less, title, link.otherTitle, link.from, link.range.begin);
    }
};

}  // namespace

void sortIncoming(std::vector<Link>& links) {
    std::map<std::pair<LinkType, ArticleKey>, std::ptrdiff_t> counts;
    for (const Link& link : links)
        ++counts[{link.type, link.from}];
    std::vector<Order> orders;
    orders.reserve(links.size());
    for (const Link& link : links)
        orders.push_back(
            {rankOf(link.type), -counts[{link.type, link.from}], text::fold(link.otherTitle), orders.size()});
    std::stable_sort(orders.begin(), orders.end(), [&](const Order& one, const Order& other) {
        return one.key(links[one.place]) < other.key(links[other.place]);
    });
    std::vector<Link> sorted;
    sorted.reserve(links.size());
    for (const Order& order : orders)
        sorted.push_back(std::move(links[order.place]));
    links = std::move(sorted);
}

}  // namespace carrel::library
