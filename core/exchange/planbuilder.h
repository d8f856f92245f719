#pragma once

#include "exchange/rowplan.h"

namespace kartoteka
{

/// Makes a plan from the targets of a mapping one by one: reads their paths and finds or adds the
/// record each leads to. Used by bindMapping() alone.
class PlanBuilder
{
public:
    /// Puts the main record into the plan, which outlives the builder.
    PlanBuilder(Session &session, const Entity &entity, const Mapping &mapping, RowPlan &plan);

    /// Puts the companion that these targets speak of into the plan. Invalid when they speak of
    /// two.
    Result<void> chooseCompanion(const Mapping &mapping);
    Result<void> addCell(int column, const QString &target);
    Result<void> addConstant(const QString &target, const QString &text);

private:
    struct Segment {
        QString name;
        int number = 0; ///< "[2]"; 0 = the next one free
        QString label;  ///< ":office"
    };
    struct Place {
        int record = 0;
        int field = 0;
    };
    static Result<std::vector<Segment>> segments(const QString &target);
    Result<Place> find(const QString &target);
    std::optional<Place> ownField(int record, const Segment &segment) const;
    Result<int> step(int record, const Segment &segment, bool isLast);
    int companion(const CompanionTarget &target);
    Result<int> part(int owner, const Segment &segment, bool isLast);
    int addPart(int owner, const Entity &entity, const ShortTarget *target, const QString &path);
    int numbered(const QString &path) const;
    bool isFilled(const PlannedRecord &record, int field) const;
    Result<int> defaultField(const PlannedRecord &record) const;
    Result<void> setConstant(PlannedRecord &record, int field, const QString &text);
    Error noSuchTarget(const QString &name, const Entity &entity) const;

    Session &m_session;
    RowPlan &m_plan;
};

} // namespace kartoteka
