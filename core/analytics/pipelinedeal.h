#pragma once

#include "base/money.h"

#include <QDate>

#include <cstdint>
#include <optional>

namespace kartoteka
{

enum class DealState { Open, Won, Lost };

/// A deal of one pipeline as its analyses read it. Stages are numbered from 0 in their order.
struct PipelineDeal {
    DealState state = DealState::Open;
    std::int32_t stage = -1; ///< where it stands, or stood when it was closed; −1 = not known
    Money amount;
    QDate created;
    QDate closed;                   ///< of won and lost ones
    QDate expectedClose;            ///< of open ones; may be invalid
    std::optional<int> probability; ///< typed for this deal, hundredths of a percent
};

/// One stay of a deal in a stage.
struct StageVisit {
    std::int32_t deal = 0; ///< index into the deals
    std::int32_t stage = 0;
    QDate entered;
    QDate left; ///< invalid = still there
};

} // namespace kartoteka
