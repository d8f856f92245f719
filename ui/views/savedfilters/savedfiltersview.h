#pragma once

#include "widgets/view.h"

class QLabel;
class QListView;

namespace kartoteka
{

class InlineBar;
class SavedFiltersModel;

/// The saved filters of the file. Enter or a double click shows the list a filter belongs to,
/// narrowed by it.
class SavedFiltersView : public View
{
    Q_OBJECT
public:
    explicit SavedFiltersView(ViewHost &host, QWidget *parent = nullptr);

    std::map<QString, ActionHandler> handlers() override;
    QString helpPage() const override { return QStringLiteral("lists"); }
    void retranslate() override;
    QWidget *firstFocus() override;

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    int currentRow() const;
    void apply(int row);
    void remove();
    void showMenu(const QPoint &at);
    void showHint();

    SavedFiltersModel *m_model;
    InlineBar *m_bar;
    QListView *m_list;
    QLabel *m_hint;
};

} // namespace kartoteka
