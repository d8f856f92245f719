#pragma once

#include "models/importdraft.h"
#include "widgets/plaintable.h"

namespace kartoteka
{

/// Cells of the table of columns: the arrow before the field, how much is filled, what was found
/// wrong. The field is chosen in a list that can be searched by typing.
class ImportColumnsDelegate : public PlainDelegate
{
    Q_OBJECT
public:
    ImportColumnsDelegate(const ImportDraft &draft, QObject *parent);

    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override;
    QWidget *createEditor(QWidget *parent, const QStyleOptionViewItem &option,
                          const QModelIndex &index) const override;
    void setEditorData(QWidget *editor, const QModelIndex &index) const override;
    void setModelData(QWidget *editor, QAbstractItemModel *model,
                      const QModelIndex &index) const override;
    void updateEditorGeometry(QWidget *editor, const QStyleOptionViewItem &option,
                              const QModelIndex &index) const override;

protected:
    PlainCell cell(const QModelIndex &index) const override;

private:
    void paintFilled(QPainter *painter, const QStyleOptionViewItem &option,
                     const QModelIndex &index) const;
    void paintTarget(QPainter *painter, const QStyleOptionViewItem &option,
                     const QModelIndex &index) const;
    void finish(QWidget *editor);

    const ImportDraft &m_draft;
};

/// Cells of the preview: outcome with its sign, what changes and what is wrong on a soft ground.
class ImportPreviewDelegate : public PlainDelegate
{
    Q_OBJECT
public:
    using PlainDelegate::PlainDelegate;

protected:
    PlainCell cell(const QModelIndex &index) const override;
};

/// Sign and color of an outcome.
struct OutcomeLook {
    QString icon;
    Token ink;
    Token bar;
};
OutcomeLook lookOf(RowOutcome outcome);

} // namespace kartoteka
