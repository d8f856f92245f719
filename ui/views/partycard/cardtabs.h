#pragma once

#include <QTabBar>

namespace kartoteka
{

/// Tabs of a card: words, the current one with the accent below it.
class CardTabs : public QTabBar
{
    Q_OBJECT
public:
    explicit CardTabs(QWidget *parent = nullptr);

protected:
    QSize tabSizeHint(int index) const override;
    void paintEvent(QPaintEvent *event) override;
};

} // namespace kartoteka
