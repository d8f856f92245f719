#include "analytics/variation.h"

#include <boost/multiprecision/cpp_int.hpp>

#include <array>
#include <cmath>

namespace kartoteka
{

namespace
{

/// Objects computed side by side, so that their sums stay in the nearest cache and the compiler
/// can use wide registers.
constexpr size_t kBlock = 256;

struct Block {
    size_t size;
    std::array<std::int64_t, kBlock> sum{};
    std::array<std::int32_t, kBlock> filled{};
    std::array<std::int32_t, kBlock> counted{};
    std::array<std::int32_t, kBlock> from{};
    std::array<double, kBlock> mean{};
    std::array<double, kBlock> squares{};
};

void addUp(Block &block, const PeriodSums &sums, size_t begin)
{
    for (int period = 0; period < sums.periods(); ++period) {
        const auto column = sums.of(period).subspan(begin, block.size);
        for (size_t i = 0; i < block.size; ++i) {
            block.sum[i] += column[i];
            block.filled[i] += column[i] != 0 ? 1 : 0;
        }
    }
}

void countPeriods(Block &block, const XyzResult &result, int firstObject)
{
    for (size_t i = 0; i < block.size; ++i) {
        const int from = firstCounted(result, firstObject + static_cast<int>(i));
        block.from[i] = from;
        block.counted[i] = result.parameters.emptyPeriods == EmptyPeriods::Ignore
                               ? block.filled[i]
                               : result.grid.count() - from;
    }
}

/// Returns before the first purchase belong to no counted period.
void leaveOutEarlySums(Block &block, const PeriodSums &sums, size_t begin)
{
    for (int period = 0; period < sums.periods(); ++period) {
        const auto column = sums.of(period).subspan(begin, block.size);
        for (size_t i = 0; i < block.size; ++i)
            block.mean[i] += period >= block.from[i] ? static_cast<double>(column[i]) : 0.0;
    }
}

void findMeans(Block &block, const PeriodSums &sums, size_t begin, EmptyPeriods treatment)
{
    if (treatment == EmptyPeriods::SinceFirstPurchase)
        leaveOutEarlySums(block, sums, begin);
    else
        for (size_t i = 0; i < block.size; ++i)
            block.mean[i] = static_cast<double>(block.sum[i]);
    for (size_t i = 0; i < block.size; ++i)
        block.mean[i] = block.counted[i] > 0 ? block.mean[i] / block.counted[i] : 0.0;
}

void addSquares(Block &block, const PeriodSums &sums, size_t begin, EmptyPeriods treatment)
{
    for (int period = 0; period < sums.periods(); ++period) {
        const auto column = sums.of(period).subspan(begin, block.size);
        for (size_t i = 0; i < block.size; ++i) {
            const double distance = static_cast<double>(column[i]) - block.mean[i];
            bool isCounted = true;
            if (treatment == EmptyPeriods::Ignore)
                isCounted = column[i] != 0;
            else if (treatment == EmptyPeriods::SinceFirstPurchase)
                isCounted = period >= block.from[i];
            block.squares[i] += isCounted ? distance * distance : 0.0;
        }
    }
}

void store(const Block &block, XyzResult &result, size_t firstObject)
{
    const int lost = result.parameters.deviation == Deviation::Sample ? 1 : 0;
    for (size_t i = 0; i < block.size; ++i) {
        const size_t object = firstObject + i;
        const std::int32_t counted = block.counted[i];
        const double deviation = counted >= 2 ? std::sqrt(block.squares[i] / (counted - lost)) : 0;
        const bool hasCoefficient = counted >= 2 && block.mean[i] > 0;
        result.total[object] = block.sum[i];
        result.mean[object] = block.mean[i];
        result.deviation[object] = deviation;
        result.coefficient[object] =
            hasCoefficient ? deviation / block.mean[i] : XyzResult::kNoCoefficient;
        result.counted[object] = counted;
        result.filled[object] = block.filled[i];
    }
}

} // namespace

int firstCounted(const XyzResult &result, int object)
{
    if (result.parameters.emptyPeriods != EmptyPeriods::SinceFirstPurchase)
        return 0;
    const std::int32_t first = result.purchases.first[static_cast<size_t>(object)];
    if (first == Purchases::kNever)
        return result.grid.count();
    return std::max(0, result.grid.indexOf(first));
}

void computeVariation(XyzResult &result, const PeriodSums &sums, int first)
{
    const EmptyPeriods treatment = result.parameters.emptyPeriods;
    const size_t objects = sums.of(0).size();
    for (size_t begin = 0; begin < objects; begin += kBlock) {
        Block block{std::min(kBlock, objects - begin)};
        addUp(block, sums, begin);
        countPeriods(block, result, first + static_cast<int>(begin));
        findMeans(block, sums, begin, treatment);
        addSquares(block, sums, begin, treatment);
        store(block, result, static_cast<size_t>(first) + begin);
    }
}

bool isVariationAtMost(const std::vector<std::int64_t> &sums, int limit, Deviation deviation)
{
    using Wide = boost::multiprecision::int256_t;
    Wide sum = 0;
    Wide squares = 0;
    for (const std::int64_t value : sums) {
        sum += value;
        squares += Wide(value) * value;
    }
    const auto n = static_cast<std::int64_t>(sums.size());
    // deviation² / mean² = (n Σx² − (Σx)²) / (Σx)², times n / (n − 1) for a sample.
    Wide left = n * squares - sum * sum;
    Wide right = sum * sum * limit * limit;
    if (deviation == Deviation::Sample) {
        left *= n;
        right *= n - 1;
    }
    return left * 100'000'000 <= right;
}

} // namespace kartoteka
